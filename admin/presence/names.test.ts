import { expect, test } from 'vitest';
import { getT } from '@/messages/panel';
import { namePeople } from './names';

const ana = { name: 'Ana', role: 'editor', isYou: false } as const;
const zoe = { name: 'Zoé', role: 'contributor', isYou: false } as const;
const gone = { name: null, role: null, isYou: false };
const you = { name: null, role: null, isYou: true };

test.each([
  ['fr', [ana], 'Ana (édition)'],
  ['fr', [ana, zoe], 'Ana (édition) et Zoé (contribution)'],
  ['fr', [ana, gone, you], 'Ana (édition), quelqu’un et vous, dans un autre onglet'],
  ['en', [zoe, you], 'Zoé (contributor) and you, in another tab'],
  ['es', [you], 'usted, en otra pestaña'],
] as const)('people in one sentence, in %s', (language, people, sentence) => {
  expect(namePeople(people, getT(language))).toBe(sentence);
});
