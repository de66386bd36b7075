import type { Locale } from '@/lib/locales';
import { readFooter } from './footer/queries';
import { readDraftGlobal } from './global-reads';
import { readHeader } from './header/queries';
import { readSettings } from './settings/queries';

/** The global that a page shows as it was saved last, in its preview; none on every other page. */
export type Drafted = 'header' | 'footer' | 'settings' | undefined;

/** What stands around every page, one of them perhaps as a draft. */
export const around = {
  header: (locale: Locale, drafted: Drafted) =>
    drafted === 'header' ? readDraftGlobal('header', locale) : readHeader(locale),
  footer: (locale: Locale, drafted: Drafted) =>
    drafted === 'footer' ? readDraftGlobal('footer', locale) : readFooter(locale),
  settings: (locale: Locale, drafted: Drafted) =>
    drafted === 'settings' ? readDraftGlobal('settings', locale) : readSettings(locale),
};
