/** What the package `snowball-stemmers` knows. */
export type SnowballAlgorithm =
  | (
      | 'arabic'
      | 'armenian'
      | 'basque'
      | 'catalan'
      | 'czech'
      | 'danish'
      | 'dutch'
      | 'english'
      | 'finnish'
      | 'french'
      | 'german'
    )
  | ('hungarian' | 'irish' | 'italian' | 'norwegian' | 'portuguese' | 'romanian' | 'russian' | 'slovene' | 'spanish')
  | ('swedish' | 'tamil' | 'turkish');

/** What a content locale needs. The compiler asks for all of it, so that a new locale is complete or does not build. */
export interface LocaleSettings {
  /** Its own name, as readers choose it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** For `Intl`: how dates, numbers and lists are written. */
  formatLocale: string;
  /** For `og:locale`, with an underscore. */
  openGraph: string;
  /** What spreadsheets of the language split cells by: a semicolon where numbers have a decimal comma. */
  csvDelimiter: ',' | ';';
  /** What brings forms of a word together in the search (search/words.ts); without one, only whole words are found. */
  stemmer: SnowballAlgorithm | null;
  /** Words that stand in every text and tell nothing of it: lower case, without accents, separated by spaces. */
  stopWords: string;
  /** Names of the sections in addresses; the key is the folder below `app/(site)/[locale]`. */
  sections: Record<'members' | 'events' | 'documents' | 'concepts' | 'search' | 'site-map', string>;
  /** Names of the filters of lists in addresses. */
  filters: Record<
    'around' | 'author' | 'country' | 'documentKind' | 'eventKind' | 'language' | 'memberKind' | 'network' | 'year',
    string
  >;
  /** The page that readers come to after sending a form, in addresses. */
  thanks: string;
  /** What stands for a title without words, in addresses: the kind of a document. */
  kinds: Record<'members' | 'events' | 'documents' | 'concepts' | 'pages', string>;
}

/**
 * The one table of content locales, in the order readers are offered them. The panel has languages of its own
 * (messages/panel/languages.ts): a content locale need not be one of them. CONTRIBUTING.md says what else a locale takes.
 */
const contentLocales = {
  fr: {
    name: 'Français',
    direction: 'ltr',
    formatLocale: 'fr',
    openGraph: 'fr_FR',
    csvDelimiter: ';',
    stemmer: 'french',
    stopWords:
      'le la les un une des du de au aux et ou ni mais donc or car en dans par pour sur avec sans sous ce cet cette ces ' +
      'que qui quoi dont ne pas plus se sa son ses leur leurs nos notre vos votre il elle ils elles on nous vous je tu ' +
      'est sont etait ete etre a ont avait avoir comme si aussi tout tous toute toutes qu',
    sections: {
      members: 'membres',
      events: 'evenements',
      documents: 'documents',
      concepts: 'concepts',
      search: 'recherche',
      'site-map': 'plan-du-site',
    },
    filters: {
      memberKind: 'nature',
      eventKind: 'type',
      documentKind: 'type',
      country: 'pays',
      network: 'reseau',
      around: 'autour-de',
      year: 'annee',
      language: 'langue',
      author: 'auteur',
    },
    thanks: 'merci',
    kinds: { members: 'membre', events: 'evenement', documents: 'document', concepts: 'concept', pages: 'page' },
  },
  en: {
    name: 'English',
    direction: 'ltr',
    // As an international reader expects it: the day before the month.
    formatLocale: 'en-GB',
    openGraph: 'en_GB',
    csvDelimiter: ',',
    stemmer: 'english',
    stopWords:
      'the a an and or nor but of in on at to for from by with without as is are was were be been being it its this ' +
      'that these those there their they them he she we you our your his her which who whom whose what not no so if ' +
      'than then into about also can will has have had do does',
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
  es: {
    name: 'Español',
    direction: 'ltr',
    formatLocale: 'es',
    openGraph: 'es_ES',
    csvDelimiter: ';',
    stemmer: 'spanish',
    stopWords:
      'el la los las un una unos unas de del al y e o u ni pero en por para con sin sobre entre que quien cual cuyo se ' +
      'su sus lo le les nos nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas es son era fue ' +
      'ser ha han haber como si no mas muy tambien todo toda todos todas',
    sections: {
      members: 'miembros',
      events: 'eventos',
      documents: 'documentos',
      concepts: 'conceptos',
      search: 'buscar',
      'site-map': 'mapa-del-sitio',
    },
    filters: {
      memberKind: 'tipo',
      eventKind: 'tipo',
      documentKind: 'tipo',
      country: 'pais',
      network: 'red',
      around: 'alrededor-de',
      year: 'anio',
      language: 'idioma',
      author: 'autor',
    },
    thanks: 'gracias',
    kinds: { members: 'miembro', events: 'evento', documents: 'documento', concepts: 'concepto', pages: 'pagina' },
  },
} as const satisfies Record<string, LocaleSettings>;

export type Locale = keyof typeof contentLocales;

/** The languages of the site's content. */
export const locales = Object.keys(contentLocales) as [Locale, ...Locale[]];

/** Whether a string (a path segment, a query value) names one of the site's languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(contentLocales, value);
}

/**
 * The language that texts are first written and published in, and that others are translated from: a setting of the
 * installation (SOURCE_LOCALE in .env.example), by default the first of the table. Part of the build: the next start
 * builds again when it changes.
 */
export const sourceLocale: Locale = isLocale(process.env.SOURCE_LOCALE) ? process.env.SOURCE_LOCALE : locales[0];

export const defaultTimeZone = 'Europe/Paris';

/** The time zone of the organisation, a setting too (TIME_ZONE): schedules, mails and tables are dated by it. */
export const organisationTimeZone: string = process.env.TIME_ZONE || defaultTimeZone;

/** The language that a string names, the source language where it names none. */
export const localeOrSource = (value: unknown): Locale => (isLocale(value) ? value : sourceLocale);

/** One property of every locale, by locale. */
export function byLocale<Value>(pick: (settings: LocaleSettings, locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, pick(contentLocales[locale], locale)])) as Record<
    Locale,
    Value
  >;
}

export const localeNames = byLocale(({ name }) => name);

/** For the `dir` attribute. */
export const localeDirection = byLocale(({ direction }) => direction);

/** The habits of writing dates, numbers and lists. */
export const formatLocale = byLocale(({ formatLocale: format }) => format);

/** The habits of writing of any language, of content or of the panel. */
export const formatLocaleOf = (language: string): string =>
  isLocale(language) ? formatLocale[language] : language === 'en' ? 'en-GB' : language;

/** The language whose typography differs: its spaces, hours and ordinals (lib/french-spaces.ts, lib/dates.ts). */
export const french = 'fr';

export const hasFrenchTypography = (language: string): boolean => language === french;
