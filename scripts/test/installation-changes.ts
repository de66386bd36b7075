import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales, sourceLocale } from '@/lib/locales';

/** Files of the project changed as CONTRIBUTING.md says, and the migration that the change needs. */
type Change = { migration: string; change(folder: string): void };

export type Installation = {
  name: string;
  title: string;
  settings: Record<string, string>;
  /** Whether the change is made to a site that has content, whose database is then migrated. */
  filled: boolean;
  changes: readonly Change[];
};

type Entry = { locale: string; entry: string; texts: string };

function edit(folder: string, file: string, change: (text: string) => string): void {
  const name = path.join(folder, file);
  const before = readFileSync(name, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} is written otherwise than this test expects.`);
  writeFileSync(name, after);
}

/** "To add a language" in CONTRIBUTING.md: an entry of the table, the texts of the site, a line where these are listed. */
function addLocale(folder: string, { locale, entry, texts }: Entry): void {
  edit(folder, 'lib/locales.ts', (text) =>
    text.replace('} as const satisfies Record<string, LocaleSettings>', `${entry}$&`),
  );
  writeFileSync(path.join(folder, `messages/site/${locale}.ts`), texts);
  edit(folder, 'messages/site/index.ts', (text) =>
    text
      .replace("import { en } from './en';", `import { ${locale} } from './${locale}';\n$&`)
      .replace('const written = {', `const written = { ${locale},`),
  );
}

/** The table without the languages that a site does not have. */
function removeLocales(folder: string, removed: readonly string[]): void {
  edit(folder, 'lib/locales.ts', (text) =>
    removed.reduce(
      (table, locale) => table.replace(new RegExp(`^ {2}${locale}: \\{[\\s\\S]*?^ {2}\\},\n`, 'm'), ''),
      text,
    ),
  );
}

const textsLike = (locale: string, like: string, own: string) =>
  `import { ${like} } from './${like}';\nimport type { SiteTexts } from './types';\n\n` +
  `/** So much as a test needs; the rest stays in another language. */\n` +
  `export const ${locale}: SiteTexts = { ...${like}, ${own} };\n`;

const german: Entry = {
  locale: 'de',
  entry: `  de: {
    name: 'Deutsch',
    direction: 'ltr',
    formatLocale: 'de',
    openGraph: 'de_DE',
    csvDelimiter: ';',
    stemmer: 'german',
    stopWords: 'der die das den dem des ein eine einer und oder in im an am auf zu zum zur mit von vom fur ist sind nicht',
    sections: {
      members: 'mitglieder',
      events: 'veranstaltungen',
      documents: 'dokumente',
      concepts: 'begriffe',
      search: 'suche',
      'site-map': 'uebersicht',
    },
    filters: {
      memberKind: 'art',
      eventKind: 'art',
      documentKind: 'art',
      country: 'land',
      network: 'netzwerk',
      around: 'um',
      year: 'jahr',
      language: 'sprache',
      author: 'von',
    },
    thanks: 'danke',
    kinds: {
      members: 'mitglied',
      events: 'veranstaltung',
      documents: 'dokument',
      concepts: 'begriff',
      pages: 'seite',
    },
  },
`,
  texts: textsLike(
    'de',
    'en',
    `skipToContent: 'Zum Inhalt', translation: { label: 'Noch nicht auf Deutsch', missing: 'Diesen Inhalt gibt es noch nicht auf Deutsch, hier steht er auf {source}.' }`,
  ),
};

const arabic: Entry = {
  locale: 'ar',
  entry: `  ar: {
    name: 'العربية',
    direction: 'rtl',
    formatLocale: 'ar',
    openGraph: 'ar_AR',
    csvDelimiter: ',',
    stemmer: 'arabic',
    stopWords: 'في من على الى عن مع هذا هذه التي الذي هو هي ان لا ما كل',
    sections: {
      members: 'members',
      events: 'events',
      documents: 'documents',
      concepts: 'concepts',
      search: 'search',
      'site-map': 'sitemap',
    },
    filters: {
      memberKind: 'kind',
      eventKind: 'type',
      documentKind: 'type',
      country: 'country',
      network: 'network',
      around: 'around',
      year: 'year',
      language: 'language',
      author: 'author',
    },
    thanks: 'thank-you',
    kinds: { members: 'member', events: 'event', documents: 'document', concepts: 'concept', pages: 'page' },
  },
`,
  texts: textsLike(
    'ar',
    'en',
    `skipToContent: 'انتقل إلى المحتوى', menu: 'القائمة', home: 'الرئيسية', translation: { label: 'غير متاح بعد بالعربية', missing: 'هذا المحتوى غير متاح بعد بالعربية، وهو معروض هنا بلغة أخرى: {source}.' }`,
  ),
};

const otherSource = locales.find((locale) => locale !== sourceLocale) as Locale;

/** What the site is used with, one after the other, by `npm run test:installations`. */
export const installations: readonly Installation[] = [
  {
    name: 'default',
    title: `The languages as they are: ${locales.join(', ')}`,
    settings: {},
    filled: false,
    changes: [],
  },
  {
    name: 'source',
    title: `Another source language: ${otherSource}`,
    settings: { SOURCE_LOCALE: otherSource, TIME_ZONE: 'Africa/Tunis' },
    filled: false,
    changes: [],
  },
  {
    name: 'german',
    title: 'German as a further language of the content, not of the panel, on a site that has content',
    settings: {},
    filled: true,
    changes: [{ migration: 'german', change: (folder) => addLocale(folder, german) }],
  },
  {
    name: 'arabic',
    title: 'English and Arabic, from right to left, and no French',
    settings: { SOURCE_LOCALE: 'en', TIME_ZONE: 'Asia/Beirut' },
    filled: false,
    // In two steps: Payload would ask whether new columns are old ones with another name.
    changes: [
      { migration: 'arabic', change: (folder) => addLocale(folder, arabic) },
      { migration: 'english_and_arabic', change: (folder) => removeLocales(folder, ['fr', 'es']) },
    ],
  },
];
