import { describe, expect, test } from 'vitest';
import { englishSyllables, frenchSyllables, spanishSyllables } from './syllables';

/** Words with their syllables parted by hand. */
const parted = (words: string) =>
  words.split(' ').map((word) => [word.replace(/·/g, ''), word.split('·').length] as const);

describe('French syllables', () => {
  test.each([
    ...parted('chat mai·son table tables'),
    ...parted('mu·sique ré·u·nion po·é·sie ma·ïs vo·yage en·fants as·so·cia·tion a·mie ac·cueil'),
    ...parted('eau oi·seau mi·gra·tion guerre quatre so·li·da·ri·té am·bi·gu·ï·té nous é·tran·gers'),
    ...parted('É·TAT je le que fa·mille thé·âtre'),
    ...parted('né·ant a·é·rer cri·er ou·vri·er yeux'),
    ...parted('2027 O·NU'),
  ])('%s: %i', (word, count) => {
    expect(frenchSyllables(word)).toBe(count);
  });
});

describe('English syllables', () => {
  test.each([
    ...parted('cat house ta·ble wa·ter mi·gra·tion wel·come walked wan·ted makes box·es pla·ces'),
    ...parted('vi·o·lent na·tion so·cial so·ci·e·ty i·de·a cre·ate peo·ple the move·ment use·ful ac·tu·al'),
    ...parted('ci·ty free·dom rights en·ti·tled NGO 2027 ques·tion'),
  ])('%s: %i', (word, count) => {
    expect(englishSyllables(word)).toBe(count);
  });
});

describe('Spanish syllables', () => {
  test.each([
    ...parted('ca·sa ciu·dad a·co·gi·da pa·ís po·e·sí·a mi·gra·ción rey le·yes a·ho·ra gui·ta·rra'),
    ...parted('que si·guien·te bi·lin·güe a·é·re·o dí·a tie·rra y muy 2027 ins·ti·tu·cio·nes'),
  ])('%s: %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });
});
