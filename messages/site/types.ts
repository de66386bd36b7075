import type { Locale } from '@/lib/locales';
import type { KeyOf, TextAt, Translated, ValueName } from '../keys';
import type { fr } from './fr';

type French = typeof fr;

/** What every language of the site must say; a missing key is a type error. */
export type SiteTexts = Translated<French>;

/** The key of a text of the site, as in `events.kind.meeting`. */
export type SiteKey = KeyOf<French>;

type ValueNameOf<Key extends SiteKey> = Key extends SiteKey ? ValueName<TextAt<French, Key>> : never;

type ValuesArgument<Key extends SiteKey> = [ValueNameOf<Key>] extends [never]
  ? []
  : [values: { [Name in ValueNameOf<Key>]: Name extends 'count' ? number : string | number }];

/** Returns texts of the site in one language. */
export interface SiteT {
  <Key extends SiteKey>(key: Key, ...values: ValuesArgument<Key>): string;
  readonly locale: Locale;
}
