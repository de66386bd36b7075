import type { KeyOf, PartiallyTranslated, TextAt, Texts, Translated, ValueName } from '../keys';
import type { ClientFeature } from './client-features';
import type { fr } from './fr';
import type { PanelLanguage } from './languages';

/** All texts in one language, by feature. */
export type Catalog = { readonly [feature: string]: Texts };

type French = typeof fr;
export type Feature = keyof French;

/** What a complete language must say for a feature. French, in which the texts are first written, is the type. */
export type Translation<Name extends Feature> = Translated<French[Name]>;

/** The same, where texts may be missing: they are read in English. */
export type PartialTranslation<Name extends Feature> = PartiallyTranslated<French[Name]>;

type KeyOfFeature = { [Name in Feature]: `${Name}.${KeyOf<French[Name]>}` };

/** The key of a text of the panel, as in `import.chooseFile` or `checks.found.summary`. */
export type PanelKey<Name extends Feature = Feature> = KeyOfFeature[Name];

/** Filled in by `t` itself: the name of the source language, in small letters and with a capital; the codes of the site's locales. */
type StandingValue = 'source' | 'Source' | 'locales';

type ValueNameOf<Key extends PanelKey> = Key extends PanelKey
  ? Exclude<ValueName<TextAt<French, Key>>, StandingValue>
  : never;

/** What `{name}` is replaced by. `count` also chooses the form of a plural. */
export type ValuesOf<Key extends PanelKey> = {
  [Name in ValueNameOf<Key>]: Name extends 'count' ? number : string | number;
};

type ValuesArgument<Key extends PanelKey> = [ValueNameOf<Key>] extends [never] ? [] : [values: ValuesOf<Key>];

type TextWithValues<Key extends PanelKey> = Key extends PanelKey
  ? [ValueNameOf<Key>] extends [never]
    ? Key
    : { key: Key; values: ValuesOf<Key> }
  : never;

/** A text passed as data, to be read later in some language: its key, with its values where it has any. */
export type PanelText<Name extends Feature = Feature> = TextWithValues<PanelKey<Name>>;

/** The key of a text without values. */
export type PlainKey<Name extends Feature = Feature> = Extract<PanelText<Name>, string>;

/** Returns the texts of some keys. Spelt out in keys, so that one with more of them can stand in for one with fewer. */
interface TextsOf<Key extends PanelKey, Text> {
  <One extends Key>(key: One, ...values: ValuesArgument<One>): string;
  (text: Text): string;
  readonly language: PanelLanguage;
}

/** Returns texts in one language of the panel. */
export type PanelT<Name extends Feature = Feature> = TextsOf<PanelKey<Name>, PanelText<Name>>;

/** In client components: only the features that the browser is sent. */
export type ClientT = PanelT<ClientFeature>;
export type ClientKey = PlainKey<ClientFeature>;
