import type { ClientFeature } from './client-features';
import type { fr } from './fr';
import type { PanelLanguage } from './languages';

/** One form for each grammatical number of the language, chosen by `count` (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type PluralText = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type CatalogText = string | PluralText;

/** The texts of one feature: by key, or by group and key. Values stand as `{name}`. */
export type FeatureTexts = { readonly [key: string]: CatalogText | { readonly [key: string]: CatalogText } };

/** All texts in one language, by feature. */
export type Catalog = { readonly [feature: string]: FeatureTexts };

type French = typeof fr;
export type Feature = keyof French;

type IsPlural<Entry> = Entry extends { other: string }
  ? keyof Entry extends Intl.LDMLPluralRule
    ? true
    : false
  : false;

type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : IsPlural<Texts[Key]> extends true
      ? PluralText
      : Translated<Texts[Key]>;
};

type PartiallyTranslated<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string
    ? string
    : IsPlural<Texts[Key]> extends true
      ? PluralText
      : PartiallyTranslated<Texts[Key]>;
};

/** What a complete language must say for a feature. French, in which the texts are first written, is the type. */
export type Translation<Name extends Feature> = Translated<French[Name]>;

/** The same, where texts may be missing: they are read in English. */
export type PartialTranslation<Name extends Feature> = PartiallyTranslated<French[Name]>;

type KeyOfTexts<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? Key
    : IsPlural<Texts[Key]> extends true
      ? Key
      : `${Key}.${keyof Texts[Key] & string}`;
}[keyof Texts & string];

type KeyOfFeature = { [Name in Feature]: `${Name}.${KeyOfTexts<French[Name]>}` };

/** The key of a text of the panel, as in `import.chooseFile` or `checks.found.summary`. */
export type PanelKey<Name extends Feature = Feature> = KeyOfFeature[Name];

type TextAt<Key extends PanelKey> = Key extends `${infer Name extends Feature}.${infer Path}`
  ? Path extends keyof French[Name]
    ? French[Name][Path]
    : Path extends `${infer Group}.${infer Rest}`
      ? Group extends keyof French[Name]
        ? Rest extends keyof French[Name][Group]
          ? French[Name][Group][Rest]
          : never
        : never
      : never
  : never;

type PlaceholderOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderOf<Rest> : never;

/** Filled in by `t` itself: the name of the source language, in small letters and with a capital. */
type StandingValue = 'source' | 'Source';

type ValueName<Key extends PanelKey> = Key extends PanelKey
  ? TextAt<Key> extends infer Entry
    ? Entry extends string
      ? Exclude<PlaceholderOf<Entry>, StandingValue>
      : Exclude<PlaceholderOf<Entry[keyof Entry]>, StandingValue> | 'count'
    : never
  : never;

/** What `{name}` is replaced by. `count` also chooses the form of a plural. */
export type ValuesOf<Key extends PanelKey> = {
  [Name in ValueName<Key>]: Name extends 'count' ? number : string | number;
};

type ValuesArgument<Key extends PanelKey> = [ValueName<Key>] extends [never] ? [] : [values: ValuesOf<Key>];

type TextWithValues<Key extends PanelKey> = Key extends PanelKey
  ? [ValueName<Key>] extends [never]
    ? Key
    : { key: Key; values: ValuesOf<Key> }
  : never;

/** A text passed as data, to be read later in some language: its key, with its values where it has any. */
export type PanelText<Name extends Feature = Feature> = TextWithValues<PanelKey<Name>>;

/** Returns texts in one language of the panel. */
export interface PanelT<Name extends Feature = Feature> {
  <Key extends PanelKey<Name>>(key: Key, ...values: ValuesArgument<Key>): string;
  (text: PanelText<Name>): string;
  readonly language: PanelLanguage;
  /** `a, b et c` */
  list(items: readonly string[]): string;
}

/** In client components: only the features that the browser is sent. */
export type ClientT = PanelT<ClientFeature>;
export type ClientKey = PanelKey<ClientFeature>;
export type ClientText = PanelText<ClientFeature>;
