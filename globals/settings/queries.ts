import { cache } from 'react';
import type { Locale } from '@/lib/locales';
import { readGlobal } from '../global-reads';

/** The name of the site, its home page and its legal details. */
export const readSettings = cache((locale: Locale) => readGlobal('settings', locale));
