import snowball from 'snowball-stemmers';
import { formMap } from './words';

const stemmer = snowball.newStemmer('english');

/** Plurals and feminines that follow no rule, and words that the stemmer takes for others. */
const irregular = formMap(`
  men: man
  women: woman
  people persons: person
  children: child
  grandchildren: grandchild
  stepchildren: stepchild
  feet: foot
  teeth: tooth
  mice: mouse
  geese: goose
  oxen: ox
  buses: bus
  gases: gas
  lives: life
  wives: wife
  knives: knife
  halves: half
  shelves: shelf
  thieves: thief
  wolves: wolf
  selves: self
  loaves: loaf
  leaves: leaf
  calves: calf
  crises: crisis
  analyses: analysis
  diagnoses: diagnosis
  oases: oasis
  theses: thesis
  hypotheses: hypothesis
  syntheses: synthesis
  emphases: emphasis
  parentheses: parenthesis
  criteria: criterion
  phenomena: phenomenon
  medium mediums: media
  datum: data
  bacteria: bacterium
  curricula: curriculum
  memoranda: memorandum
  referenda: referendum
  stadia: stadium
  indices indexes: index
  appendices appendixes: appendix
  matrices: matrix
  vertices: vertex
  foci: focus
  alumni: alumnus
  alumnae: alumna
  formulae: formula
  actress actresses: actor
  hostess hostesses: host
  waitress waitresses: waiter
  heiress heiresses: heir
  princess princesses: prince
  stewardess stewardesses: steward
`);

/** Words whose stem would be that of another: they are found by themselves only. */
const ownStems = formMap(`
  universe universes: universe
  means: means
  personal personally: personal
  housing: housing
  organ organs: organ
`);

/** Words for a person of a trade (`spokesperson`, `spokeswomen`), which share the stem of `spokesman`. */
const personOfTrade = /^(.{3,}?)(?:woman|women|men|persons?|people)$/;
const noMen = /^(?:speci|regi|abdo|acu|ye|sta|albu)men$/;

/** Returns the stem of an English word that was folded: Snowball's, with irregular plurals and feminines. */
export function stemEnglish(folded: string): string {
  const known = ownStems.get(folded);
  if (known) return known;
  const trade = noMen.test(folded) ? null : personOfTrade.exec(folded);
  const word = irregular.get(folded) ?? (trade ? `${trade[1]}man` : folded);
  // British and American; and an organisation is no organ.
  if (/^organi[sz]/.test(word)) return `organis${stemmer.stem(word).slice('organiz'.length)}`;
  return stemmer.stem(word.replace(/is(ation|ations|e|es|ed|ing)$/, 'iz$1'));
}
