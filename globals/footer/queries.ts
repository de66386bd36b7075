import { cache } from 'react';
import type { Locale } from '@/lib/locales';
import { readGlobal } from '../global-reads';

/** The links at the bottom of every page. */
export const readFooter = cache((locale: Locale) => readGlobal('footer', locale));
