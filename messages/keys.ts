/** One form for each grammatical number of the language, chosen by `count` (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type PluralText = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type CatalogText = string | PluralText;

/** The texts of a language: by key, in groups. Values stand as `{name}`. */
export type Texts = { readonly [key: string]: CatalogText | Texts };

export type IsPlural<Entry> = Entry extends { other: string }
  ? keyof Entry extends Intl.LDMLPluralRule
    ? true
    : false
  : false;

/** What a language must say for the texts of another: each of them, a plural as a plural. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? string
    : IsPlural<Source[Key]> extends true
      ? PluralText
      : Translated<Source[Key]>;
};

/** The same, where texts may be missing. */
export type PartiallyTranslated<Source> = {
  readonly [Key in keyof Source]?: Source[Key] extends string
    ? string
    : IsPlural<Source[Key]> extends true
      ? PluralText
      : PartiallyTranslated<Source[Key]>;
};

/** The keys of a catalog, such as `events.title` or `events.kind.meeting`. */
export type KeyOf<Source> = {
  [Key in keyof Source & string]: Source[Key] extends string
    ? Key
    : IsPlural<Source[Key]> extends true
      ? Key
      : `${Key}.${KeyOf<Source[Key]>}`;
}[keyof Source & string];

/** The text of a key. */
export type TextAt<Source, Key extends string> = Key extends keyof Source
  ? Source[Key]
  : Key extends `${infer Group}.${infer Rest}`
    ? Group extends keyof Source
      ? TextAt<Source[Group], Rest>
      : never
    : never;

type PlaceholderOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderOf<Rest> : never;

/** The names of the values that a text takes. */
export type ValueName<Text> = Text extends string
  ? PlaceholderOf<Text>
  : Text extends object
    ? PlaceholderOf<Text[keyof Text]> | 'count'
    : never;
