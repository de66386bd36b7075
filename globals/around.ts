import type { Locale } from '@/lib/locales';
import { readFooter } from './footer/queries';
import { readDraftGlobal } from './global-reads';
import { readHeader } from './header/queries';
import { readSettings } from './settings/queries';

/** The global whose newest draft a preview shows; none on every other page. */
export type Drafted = 'header' | 'footer' | 'settings' | undefined;

/** Header, footer and settings of a page, one of them perhaps as a draft. */
export const around = {
  header: (locale: Locale, drafted: Drafted) =>
    drafted === 'header' ? readDraftGlobal('header', locale) : readHeader(locale),
  footer: (locale: Locale, drafted: Drafted) =>
    drafted === 'footer' ? readDraftGlobal('footer', locale) : readFooter(locale),
  settings: (locale: Locale, drafted: Drafted) =>
    drafted === 'settings' ? readDraftGlobal('settings', locale) : readSettings(locale),
};
