import { getT } from '@/messages/site';
import type { SiteKey } from '@/messages/site/types';
import type { Locale } from '../../locales';

/** The key of a text of the documentation, below `apiDocs`. */
export type ApiTextKey = SiteKey extends infer Key ? (Key extends `apiDocs.${infer Name}` ? Name : never) : never;

/** Returns texts of the documentation in one language. */
export type ApiText = ((key: ApiTextKey, values?: Readonly<Record<string, string | number>>) => string) & {
  readonly locale: Locale;
};

/** The texts of the documentation in a language: `apiText('en')('topics.start.title')`. */
export function apiText(locale: Locale): ApiText {
  // The values that a text takes are checked by the tests of the description, which leaves no placeholder.
  const t = getT(locale) as unknown as (key: string, values?: object) => string;
  return Object.assign((key: ApiTextKey, values?: object) => t(`apiDocs.${key}`, values), { locale });
}
