import { french, hasFrenchTypography } from './locales';

const noBreakSpace = '\u00a0';

/** A space that no line may end at. Not the narrow one (U+202F): the fonts of the site don't have it. */
const before = (pattern: string) => new RegExp(` (?=${pattern})`, 'gu');

/** Signs that have a space before them, but no smiley. */
const sign = before('(?:[;:](?!-?[()DPp|/](?:\\s|$))|[?!»])');

/**
 * French with its no-break spaces: before `: ; ? ! »` and after `«`, so that it can be written with plain ones. Each space
 * is replaced by one character: places in the text stay what they are.
 */
export function frenchSpaces(text: string): string {
  return text.replace(sign, noBreakSpace).replace(/« /g, `«${noBreakSpace}`);
}

/** What stands between a label and what it introduces, in a language of the admin panel. */
export const colon = (language: string): string => (hasFrenchTypography(language) ? `${noBreakSpace}: ` : ': ');

/** Small words that are no unit of the number before them. */
const noUnit = '(?:and|et|y|de|del|ou|en|au|aux|par|dans|sur|pour|que|qui|est|sont|le|la|les|des|du|avec|à) ';

/** A number and what it counts ("4 octobre", "25 pays", "20 km"), but not a year or a number before a small word. */
const numberAndUnit = new RegExp(`(?<![\\d\\p{L}])(\\d{1,3}) (?!${noUnit})(?=\\p{L}{2})`, 'gu');

const articleAndNumber = /\b(articles?|artículos?) (?=\d)/giu;

const inFrench: readonly RegExp[] = [
  // 10 000, but neither 01 23 45 67 89 nor 2019 180.
  /(?<=(?<![\d.,] ?|\d[ \u00a0])\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?:[ \u00a0]\d{3})*(?![\d]|[ \u00a0]\d{1,2}(?!\d)))/gu,
  /(?<=\d) (?=[%‰€$£°])/gu,
  /(?<=\d) (?=(?:km|cm|mm|kg|ha|h|m|g|l|L|t|s|min)[²³]?(?![\p{L}\d'’]))/gu,
  // 12 h 30
  /(?<=\d[ \u00a0]?h) (?=\d{2}(?!\d))/gu,
  // M. Nom, Mme Nom
  /(?<=(?<![\p{L}\d])(?:MM?\.|Mmes?|Mlles?|Dre?|Pre?|Me|Mgr)) (?=\p{Lu})/gu,
  /(?<=(?<!\p{L})[nN][°º]s?) (?=\d)/gu,
  /(?<=(?<!\p{L})(?:pp?|art|vol|fig)\.) (?=\d)/gu,
  /(?<=§) (?=\d)/gu,
];

/** Puts the no-break spaces of French into a text, see `noBreakSpaces`. */
export const frenchNoBreakSpaces = (text: string): string => noBreakSpaces(text, french);

/**
 * Puts the no-break spaces a language asks for, so that content can be written with plain ones: between a number and
 * what it counts everywhere, and in French before `: ; ? ! »`, after `«`, and inside what belongs together: `10 000 €`, `5 %`,
 * `12 h 30`, `M. Nom`, `n° 5`. The text stays as long as it was.
 */
export function noBreakSpaces(text: string, language: string): string {
  const everywhere = text.replace(numberAndUnit, `$1${noBreakSpace}`).replace(articleAndNumber, `$1${noBreakSpace}`);
  if (!hasFrenchTypography(language)) return everywhere;
  return frenchSpaces(inFrench.reduce((spaced, pattern) => spaced.replace(pattern, noBreakSpace), everywhere));
}
