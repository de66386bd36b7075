import { expect, test } from 'vitest';
import { slugFrom, sortKey } from './slugs';

test.each([
  ['Événement à Évry', 'evenement-a-evry'],
  ['Cœurs et œuvres', 'coeurs-et-oeuvres'],
  ['El año que viene', 'el-ano-que-viene'],
  ['Élu·e·s et citoyen·ne·s', 'elues-et-citoyennes'],
  ['Élu‧e‧s, élu•e•s, élu⋅e⋅s', 'elues-elues-elues'],
  ["L’accueil, c'est ici", 'l-accueil-c-est-ici'],
  ['Droits & libertés', 'droits-libertes'],
  ['«\u00a0Où\u00a0?\u00a0»', 'ou'],
  ['e\u0301te\u0301', 'ete'],
  ['  --Actes 2019--  ', 'actes-2019'],
  ['Acte 1·Les débuts', 'acte-1-les-debuts'],
  ['…', ''],
])('%j has the address %j', (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
});

test.each([
  ['Œuvre nationale d’accueil', 'oeuvre-nationale-d-accueil'],
  ['ŒUVRE, Œil', 'oeuvre-oeil'],
  ['Ætna et Læticia', 'aetna-et-laeticia'],
  ['ĲSSEL', 'ijssel'],
  ['ﬁnancement, eﬀort, aﬄux, ﬂotte', 'financement-effort-afflux-flotte'],
  ['𝓜𝓲𝓰𝓻𝓪𝓷𝓽 𝟚𝟘𝟚𝟞', 'migrant-2026'],
  ['Ｖｉｌｌｅ', 'ville'],
])('ligatures and letters of typography are folded: %j → %j', (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
});

test.each([
  ['MdM', 'mdm'],
  ['SciencesPo', 'sciencespo'],
  ['eLearning', 'elearning'],
  ['UNESCOWorld', 'unescoworld'],
  ['iOS17Beta', 'ios17beta'],
])('capitals within a word don’t part it: %j → %j', (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
});

test.each([
  ['难民欢迎中心', 'nan-min-huan-ying-zhong-xin'],
  ['ትግርኛ ማሕበር', 'tgrnya-mahber'],
  ['জনসংহতি', 'jnsmhti'],
  ['עברית', 'vryt'],
  ['الهجرة واللجوء', 'lhjrh-wlljw'],
  ['Біженці', 'bizhentsi'],
  ['πρόσφυγες', 'prosfyges'],
  ['난민', 'nanmin'],
  ['شهر می\u200cرود', 'shhr-myrwd'],
])('a title in another script has an address in Latin letters: %j', (title, slug) => {
  expect(slugFrom(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(slugFrom(title)).toBe(slug);
});

test('what is not seen is not in an address, nor is a picture beside words', () => {
  expect(slugFrom('ac\u00adcueil\u200b \ufeffdigne')).toBe('accueil-digne');
  expect(slugFrom('Fête 🎉 finale 👩‍👩‍👧')).toBe('fete-finale');
  expect(slugFrom('🎉🎉')).toBe('');
});

test('a long address is cut between words, at 80 characters', () => {
  const fits = `${'x'.repeat(75)} abcd`;
  expect(slugFrom(fits)).toBe(fits.replace(' ', '-'));
  expect(slugFrom(`${fits} more words`)).toBe(fits.replace(' ', '-'));
  expect(slugFrom(`${fits}efgh`)).toBe('x'.repeat(75));
});

test('one word that is longer is cut inside', () => {
  expect(slugFrom('x'.repeat(90))).toBe('x'.repeat(80));
});

test('accents and capitals don’t count when sorting', () => {
  const names = ['Zébu', 'écu', 'Eau', 'œuf', 'Année', 'MdM', 'Maison', 'mea'];
  expect(names.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    ...['Année', 'Eau', 'écu', 'Maison', 'MdM', 'mea', 'œuf', 'Zébu'],
  ]);
});

test('one name in other capitals has one key', () => {
  expect(new Set(['MdM', 'MDM', 'mdm', 'ＭＤＭ', 'M\u200bdM'].map(sortKey))).toEqual(new Set(['mdm']));
});
