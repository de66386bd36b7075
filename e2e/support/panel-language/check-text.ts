import { escapePattern } from '@/lib/escape-pattern';
import { catalogs } from '@/messages/panel/catalogs';
import { type PanelLanguage, panelLanguages } from '@/messages/panel/languages';
import { payloadTexts } from '@/messages/payload';
import { siteTexts } from '@/messages/site';
import { hardCodedTexts, textsOf, translatedTexts } from './payload-texts';

/** A text as it is compared: one kind of space and of apostrophe. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/’/g, "'")
    .trim();

const value = /\{\{?[^}]*\}\}?|<\/?\d>/g;

type Tree = Parameters<typeof textsOf>[0];

/** What the panel may say in a language: our texts and Payload's, as far as they are translated. */
function textsIn(language: PanelLanguage): string[] {
  const english = new Set(language === 'en' ? [] : translatedTexts('en'));
  return [
    ...textsOf(catalogs[language] as unknown as Tree),
    // Kinds of documents and the like have the names that the site gives them.
    ...textsOf(siteTexts[language] as unknown as Tree),
    ...textsOf(payloadTexts(true)[language] as Tree),
    ...textsOf(payloadTexts(false)[language] as Tree),
    ...translatedTexts(language).filter((text) => !english.has(text)),
    ...(language === 'en' ? hardCodedTexts : []),
  ].map(plain);
}

const wordsOf = (text: string): string[] =>
  text
    .replace(value, ' ')
    .toLowerCase()
    .match(/(?<![\p{L}\d])\p{L}{2,}/gu) ?? [];

const monthsAndDays = (language: PanelLanguage): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month, 1 + month),
    ),
  );

/** Units of sizes of files, as in `36 kB`. */
const units = (language: PanelLanguage): string[] =>
  ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map((unit) =>
    new Intl.NumberFormat(language, { style: 'unit', unit }).format(36),
  );

/** Texts with values as patterns: each value is a group. Those that are little but values match anything. */
function patternsOf(texts: readonly string[]): RegExp[] {
  return [...new Set(texts)]
    .filter((text) => text.search(value) >= 0 && (text.replace(value, '').match(/\p{L}/gu) ?? []).length > 2)
    .map((text) => {
      const parts = text.split(value).map(escapePattern);
      return new RegExp(`^${parts.join('(.*)')}$`, 'su');
    });
}

const texts = Object.fromEntries(panelLanguages.map((language) => [language, textsIn(language)])) as Record<
  PanelLanguage,
  string[]
>;
const patterns = Object.fromEntries(
  panelLanguages.map((language) => [language, patternsOf(texts[language])]),
) as Record<PanelLanguage, RegExp[]>;

/** Addresses, files, kinds of files and time zones are in no language. */
const neutral = /\(UTC[+-][\d:]+\) .*|\S+@\S+|https?:\S+|\/\S+|\b[\w-]+\.(?:[a-z]{2,4}|example)\b|\b\w+\/[\w.+-]+/g;

/** What is wrong in any language: what a program says where a text should be. */
const mistakes: [pattern: RegExp, what: string][] = [
  [/\bundefined\b|\bNaN\b|\[object|^null$|Invalid Date/, 'a value that is none'],
  [/\bUntitled\b/i, 'Untitled'],
  [/\b[0-9a-f]{24}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-/, 'an id'],
  [/^[\w-]+:[a-z]\w+(:\w+)*$|^[a-z]\w+\.[a-z]\w+(\.\w+)*$/, 'the key of a text'],
  [/(?<![\w@./#-])[a-z]{2,}[a-z0-9]*[A-Z][A-Za-z]*\b/, 'the name of a field'],
  [/\d ?[AP]M\b/, 'hours of an English clock'],
];

/** Says what is wrong with a text of the panel; null if nothing is. */
export type CheckText = (text: string) => string | null;

/**
 * Returns a check of texts of the panel in a language.
 *
 * @param content the texts that people have written, which may be shown in any language
 */
export function checkOf(language: PanelLanguage, content: readonly string[]): CheckText {
  const own = new Set(texts[language]);
  const others = panelLanguages.filter((other) => other !== language);
  const written = [...new Set(content.map(plain))]
    .filter((text) => text.length > 2)
    .sort((a, b) => b.length - a.length);
  const isWritten = new Set(written);
  const known = new Set(
    [...texts[language], ...monthsAndDays(language), ...units(language), ...written].flatMap(wordsOf),
  );
  const foreignWords = new Map(
    others.flatMap((other) =>
      [...texts[other], ...monthsAndDays(other)]
        .flatMap(wordsOf)
        .flatMap((word) => (known.has(word) ? [] : [[word, other]])),
    ),
  );
  const ofAnother = new Map(
    others.flatMap((other) => texts[other].flatMap((text) => (own.has(text) ? [] : [[text, other]]))),
  );

  return function check(given): string | null {
    const text = plain(given);
    if (!/\p{L}{2}/u.test(text) || isWritten.has(text)) return null;
    const rest = plain(
      written
        .reduce((left, part) => (left.includes(part) ? left.replaceAll(part, ' ') : left), text)
        .replace(neutral, ' '),
    );
    for (const [pattern, what] of mistakes) if (pattern.test(rest)) return what;
    if (own.has(text)) return null;
    for (const pattern of patterns[language]) {
      const values = pattern.exec(text)?.slice(1);
      if (values) return values.map(check).find(Boolean) ?? null;
    }
    const other = ofAnother.get(text);
    if (other) return `text in ${other}`;
    const word = wordsOf(rest).find((each) => foreignWords.has(each));
    return word ? `“${word}”, ${foreignWords.get(word)}` : null;
  };
}
