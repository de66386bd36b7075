import type { DefaultServerCellComponentProps } from 'payload';
import { type Locale, locales } from '@/lib/locales';
import { languageTitle } from '@/lib/names';

/** List cell: the public locales of a document, as words that a screen reader can read. */
export function LanguagesCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const addresses = (cellData ?? {}) as Partial<Record<Locale, string>>;
  const shown = locales.filter((locale) => addresses[locale]);
  return (
    <span>
      {shown.map((locale, index) => (
        <abbr key={locale} title={languageTitle(i18n.language, locale)} style={{ textDecoration: 'none' }}>
          {index > 0 ? ' · ' : ''}
          {locale.toUpperCase()}
        </abbr>
      ))}
    </span>
  );
}
