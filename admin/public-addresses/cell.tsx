import type { DefaultServerCellComponentProps } from 'payload';
import { type Locale, localeNames, locales } from '@/lib/locales';

/** List cell: the public locales of a document, as words that a screen reader can read. */
export function LanguagesCell({ cellData }: DefaultServerCellComponentProps) {
  const addresses = (cellData ?? {}) as Partial<Record<Locale, string>>;
  const shown = locales.filter((locale) => addresses[locale]);
  return (
    <span>
      {shown.map((locale, index) => (
        <abbr key={locale} title={localeNames[locale]} style={{ textDecoration: 'none' }}>
          {index > 0 ? ' · ' : ''}
          {locale.toUpperCase()}
        </abbr>
      ))}
    </span>
  );
}
