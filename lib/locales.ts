/** The languages of the site. French is the source: what is published must exist in French. */
export const locales = ['fr', 'en', 'es'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = 'fr';

/** Each language's own name, and its direction for the `dir` attribute. */
export const localeNames: Record<Locale, string> = { fr: 'Français', en: 'English', es: 'Español' };
export const localeDirection: Record<Locale, 'ltr' | 'rtl'> = { fr: 'ltr', en: 'ltr', es: 'ltr' };

/** Whether a string (a path segment, a query value) names one of the site's languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}

/** The language that a string names, French where it names none. */
export const localeOrSource = (value: unknown): Locale => (isLocale(value) ? value : sourceLocale);

/** The organisation's time zone: what schedules, mails and tables are dated by, and what a new event takes place in. */
export const organisationTimeZone = 'Europe/Paris';
