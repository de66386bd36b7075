import type { Name } from '@/editorial/difference/names';
import type { Locale } from '@/lib/locales';

/** What every part of a comparison is given: how the documents it names are called, and the panel's language. */
export type DifferenceProps = { names: ReadonlyMap<string, Name>; language: Locale };
