import type { DefaultServerCellComponentProps } from 'payload';
import { type Locale, localeNames, locales } from '@/lib/locales';

/** In a list: the languages a document is shown in, as words a screen reader can say. */
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
