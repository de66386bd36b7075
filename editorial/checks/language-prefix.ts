import { colon } from '@/lib/french-spaces';
import { type Locale, sourceLocale } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import type { PanelT } from '@/messages/panel/types';

/** Returns the text before an issue of a translation: `Anglais : `. */
export const languagePrefix = (locale: Locale | null, t: Pick<PanelT, 'language'>): string =>
  locale === null || locale === sourceLocale ? '' : languageTitle(t.language, locale) + colon(t.language);
