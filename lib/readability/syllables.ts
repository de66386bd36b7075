/**
 * Counts the syllables of a word by rules of its language, without a dictionary: right for most words, one too many or too
 * few for some (a French verb in `-ent` is written like `moment`). A number or an abbreviation without vowels has one.
 */
export type CountSyllables = (word: string) => number;

const groups = (word: string, vowels: RegExp): string[] => word.match(vowels) ?? [];

/** French, as spoken in prose: a final `e`, `es` after a consonant is silent. */
export const frenchSyllables: CountSyllables = (typed) => {
  const word = typed
    .toLowerCase()
    .normalize('NFC')
    // Their `u` is silent.
    .replace(/qu(?=[aeiouyàâéèêëîïôœ])/g, 'k')
    .replace(/gu(?=[eiyéèê])/g, 'g')
    // Between vowels it begins a syllable: `vo-yage`.
    .replace(/(?<=[aeiouéèê])y(?=[aeiouéèê])/g, 'j')
    // Two vowels that are spoken apart: `ré-union`, `po-ésie`, `ma-ïs`.
    .replace(/é(?=[aàâioôuéèê])/g, 'é-')
    .replace(/(?<=[ao])(?=[éèêï])|(?<=u)(?=ï)|(?<=a)(?=o[^uin])/g, '-')
    // `enti-èrement` has no gap, `cri-er` has one after two consonants.
    .replace(/(?<=[bcdfgptv][lr]i)(?=[aeéo])/g, '-');
  const spoken = word.replace(/(?<=[^aeiouyàâäéèêëîïôöùûüœæ-])es?$/, '');
  return Math.max(1, groups(spoken, /[aeiouyàâäéèêëîïôöùûüÿœæ]+/g).length);
};

/** English: a final `e` is silent except after a consonant and `l`, as are most endings in `es` and `ed`. */
export const englishSyllables: CountSyllables = (typed) => {
  const word = typed.toLowerCase().replace(/[’']s?$/, '');
  const spoken = word
    .replace(/(?<=[aeiouy].*)(?<![^aeiouy]l)e$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouy])(?<!t|d|[^aeiouy]l)ed$/, 'd')
    .replace(/(?<=[aeiouy].*[^aeiouy])(?<!s|x|z|c|g|ch|sh|[^aeiouy]l)es$/, 's')
    .replace(/(?<=[aeiouy].*[^aeiouy])e(?=(ly|ment|ful|less|ness)s?$)/, '')
    .replace(/qu/g, 'k')
    // Two vowels that are spoken apart: `vi-olent`, `soci-ety`, `id-e-a`, `actu-al`, `cre-ate`.
    .replace(/(?<=(?<![tscxg])i)(?=[ao])|(?<=i)(?=et)|(?<=e)(?=o(?!u|ple))|(?<=cr?e)(?=at)|(?<=[^gq]u)(?=a)/g, '-')
    .replace(/(?<=de|re)(?=a$)/, '-');
  return Math.max(1, groups(spoken, /[aeiouy]+/g).length);
};

/** Spanish: each `a`, `e`, `o` and each accented vowel is a syllable; `i` and `u` beside them are none. */
export const spanishSyllables: CountSyllables = (typed) => {
  const word = typed
    .toLowerCase()
    .normalize('NFC')
    // A vowel at the end of a word, a consonant elsewhere.
    .replace(/y$/, 'i');
  const count = groups(word, /[aeiouáéíóúü]+/g)
    .map((group) => groups(group, /[aeoáéíóú]/g).length || 1)
    .reduce((sum, each) => sum + each, 0);
  return Math.max(1, count);
};
