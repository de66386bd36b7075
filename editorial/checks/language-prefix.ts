import { colon } from '@/lib/french-spaces';
import { type Locale, sourceLocale } from '@/lib/locales';
import type { PanelT } from '@/messages/panel/types';

/** The prefix of an issue in another locale than the source: `Anglais : `. */
export const languagePrefix = (locale: Locale | null, t: PanelT<'languages'>): string =>
  locale === null || locale === sourceLocale ? '' : t(`languages.${locale}`) + colon(t.language);
