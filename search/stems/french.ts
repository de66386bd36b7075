import snowball from 'snowball-stemmers';
import { adjectivesInEux, invariable, irregular, masculineInS, unstemmedWords } from './french-words';

const stemmer = snowball.newStemmer('french');

/** The plural's s or x that the stemmer leaves: `élus`, `amis`, `commissions`, `lieux`, `bijoux`, `tuyaux`. */
function singularOf(word: string): string {
  if (/(?:.[aou]|[^ao]i|[aeo][iu]e|(?:[eiu]ss|[cgx]|[^n]n|ell)ion)s$/.test(word)) return word.slice(0, -1);
  if (
    /^(?:lieux|milieux|jeux|enjeux|feux|aveux|voeux|neveux|cheveux|adieux|hebreux|essieux|pneux|moyeux)$/.test(word)
  ) {
    return word.slice(0, -1);
  }
  if (/^(?:bijoux|cailloux|choux|genoux|hiboux|joujoux|tuyaux|noyaux|joyaux|boyaux)$/.test(word)) {
    return word.slice(0, -1);
  }
  return word;
}

/**
 * The masculine of a feminine whose ending changes: `actrice`, `chercheuse`, `première`, `ingénieure`. An adjective in -eux
 * that is not listed gets the -eur of a noun, as its feminine does.
 */
function masculineOf(word: string): string {
  const eux = /^(.{2,}[^iuy])eux$/.exec(word);
  if (eux && !adjectivesInEux.has(word)) return `${eux[1]}eur`;
  const changed = /^(.+?)(?:([td])rices?|(eu)ses?|(eur)es?|((?:i|g|ll|ch)er)es?)$/.exec(word);
  if (!changed) return word;
  const [, base = '', beforeRice, euse, eure, ere] = changed;
  if (beforeRice) return `${base}${beforeRice}eur`;
  if (euse && (/(?:i|[^oqg]u)$/.test(base) || adjectivesInEux.has(`${base}eux`))) return word;
  if (euse && base.length > 1) return `${base}eur`;
  if (eure && base.length > 2) return `${base}eur`;
  return ere ? base + ere : word;
}

/** Whether a stem is the word without its e or s: then it is another word, which the stemmer may know better. */
const onlyLostEnding = (word: string, stemmed: string): boolean =>
  word === `${stemmed}e` || word === `${stemmed}s` || word === `${stemmed}es`;

/**
 * Returns the stem of a French word that was folded, the same for singular, plural, masculine and feminine. Snowball's
 * stemmer knows some endings by their accents only and leaves the s of `élus` and `amis`; the rest is its.
 */
export function stemFrench(folded: string): string {
  const regular = (irregular.get(folded) ?? folded).replace(/ee(s?)$/, 'e$1');
  if (invariable.has(regular) || masculineInS.has(regular)) return regular;
  const withoutE = regular.replace(/es?$/, '');
  if (withoutE !== regular && masculineInS.has(withoutE)) return withoutE;
  const singular = singularOf(regular);
  const noun = singular.replace(/(?<=[er])s$/, '');
  if (unstemmedWords.has(noun)) return noun;
  const masculine = masculineOf(singular);
  const word = irregular.get(masculine) ?? masculine;
  let stemmed = stemmer.stem(word);
  if (onlyLostEnding(word, stemmed)) {
    // `base` would be `bas`.
    if (invariable.has(stemmed) || masculineInS.has(stemmed)) return `${stemmed}e`;
    if (!/(?:^|[^ao]i|[^i])s$/.test(stemmed)) stemmed = stemmer.stem(stemmed);
  }
  // `actif` and `active`; but `significatif` has lost its ending, and what is left ends in -if by chance.
  return stemmed === folded.replace(/s$/, '') ? stemmed.replace(/(?<=.{2})if$/, 'iv') : stemmed;
}
