import { cache } from 'react';
import type { Locale } from '@/lib/locales';
import { readGlobal } from '../global-reads';

/** The links at the top of every page. */
export const readHeader = cache((locale: Locale) => readGlobal('header', locale));
