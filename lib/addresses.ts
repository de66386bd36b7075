import { type Locale, locales, sourceLocale } from './locales';
import { documentPath, type SectionCollection } from './routes';

/** The slug of a document in each published locale, as stored in the document itself. */
export type Addresses = Partial<Record<Locale, string>>;

/** A public document as every read returns it, with its slugs. */
export type Addressed = { id: string; addresses?: unknown };

/** The slugs of a document in its published locales. */
export function slugsOf(document: Addressed): Partial<Record<Locale, string>> {
  const { addresses } = document;
  if (typeof addresses !== 'object' || addresses === null) return {};
  return Object.fromEntries(
    Object.entries(addresses).filter(([locale, slug]) => (locales as readonly string[]).includes(locale) && slug),
  );
}

/**
 * The language a document's words are in when it is read in `locale`: the source where it is not shown in that language.
 */
export function languageOf(document: Addressed, locale: Locale): Locale {
  return slugsOf(document)[locale] ? locale : sourceLocale;
}

/** The `lang` of a document's text, only where it differs from the page's. */
export function langOf(document: Addressed, locale: Locale): Locale | undefined {
  const language = languageOf(document, locale);
  return language === locale ? undefined : language;
}

/** Path of a document of a section in a language, with the slug of the source where it is not shown in that language. */
export function pathOf(collection: SectionCollection, document: Addressed, locale: Locale): string | null {
  const slugs = slugsOf(document);
  const slug = slugs[locale] ?? slugs[sourceLocale];
  return slug ? documentPath(collection, slug, locale) : null;
}

/** The address of the same content in each locale, and whether it is published in it. */
export type Alternate = { locale: Locale; path: string; localePublished: boolean };

/** The addresses of a document of a section in all languages. */
export function alternatesOf(collection: SectionCollection, document: Addressed): Alternate[] {
  return locales.flatMap((locale) => {
    const path = pathOf(collection, document, locale);
    return path ? [{ locale, path, localePublished: languageOf(document, locale) === locale }] : [];
  });
}
