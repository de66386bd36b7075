import { noBreakSpaces } from '@/lib/french-spaces';
import { hasFrenchTypography, type Locale } from '@/lib/locales';

/** A space before a sign that French sets apart, but no smiley; from the first of several, so that many are read once. */
const frenchSpace = /(?<![ \u00a0\u202f])[ \u00a0\u202f]+(?=[?!;:](?:[\s?!"”»]|$)|»)|(?<=«)[ \u00a0\u202f]+/gu;

/** Returns a translated text with the spaces of its language: those of French before `?` and `:`, none of them elsewhere. */
export function spacesOf(target: Locale, source: Locale): (text: string) => string {
  if (hasFrenchTypography(target)) return (text) => noBreakSpaces(text, target);
  if (hasFrenchTypography(source)) return (text) => text.replace(frenchSpace, '');
  return (text) => text;
}
