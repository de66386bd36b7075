import type { FlattenedField } from 'payload';
import type { FileFinding } from '@/lib/file-findings';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { isPublicCollection, publicCollections } from '@/lib/routes';
import { type Leaf, walk } from '../documents/walk';
import { type Reference, referencesIn } from '../links/read';
import type { TargetLocale, translationStates } from '../status';
import type { Refusal } from './refusals';

/** Collections and globals that are checked: public content, and globals. */
export const checkedKinds = [...publicCollections, 'header', 'footer', 'settings'] as const;
export type CheckedKind = (typeof checkedKinds)[number];

/** A reference of the document with its field. */
export type FieldReference = { leaf: Leaf; reference: Reference };

/** The stored target of a reference. */
export type Target = {
  /** Public; in the trash or hidden; neither, but it may be published later. */
  state: 'public' | 'waiting' | 'gone';
  name: string;
  /** Of a media. */
  alt?: Partial<Record<Locale, string | null>>;
  decorative?: boolean;
  peopleAnswered?: boolean;
  /** Of a file. */
  findings?: readonly FileFinding[];
};

/** The targets of a document's references by `collection/id`; one that is missing here is gone for good. */
export type Targets = ReadonlyMap<string, Target>;

export type TranslationStates = Partial<
  Record<TargetLocale, { state: (typeof translationStates)[number]; toCheck: readonly string[] }>
>;

/** A document with all data of the rules, so that they read nothing themselves. */
export type Subject = {
  /** Its collection or global. */
  kind: CheckedKind;
  fields: readonly FlattenedField[];
  document: Record<string, unknown>;
  /** The localized fields that a published locale needs. */
  required: readonly string[];
  /** The source locale and the other public locales. */
  locales: readonly Locale[];
  /** Its filled fields in those locales, in the order of the form. */
  leaves: readonly Leaf[];
  references: readonly FieldReference[];
  targets: Targets;
  translations: TranslationStates;
  /** What the fields' own validation refuses. */
  refusals: readonly Refusal[];
};

/** Returns a stored document prepared for the rules; the caller adds what it reads. */
export function subjectOf(
  kind: CheckedKind,
  fields: readonly FlattenedField[],
  required: readonly string[],
  document: Record<string, unknown>,
): Omit<Subject, 'targets' | 'translations' | 'refusals'> {
  const read = locales.filter((locale) => locale === sourceLocale || isPublicIn(kind, document, locale));
  const leaves = [...walk(fields, document)].filter(({ locale }) => locale === null || read.includes(locale));
  const references = leaves.flatMap((leaf) => [...referencesIn(leaf)].map((reference) => ({ leaf, reference })));
  return { kind, fields, document, required, locales: read, leaves, references };
}

/** Returns whether a document is public in a locale. Globals, which are on every page, always are. */
function isPublicIn(kind: CheckedKind, document: Record<string, unknown>, locale: Locale): boolean {
  if (!isPublicCollection(kind)) return true;
  return ((document.localePublished ?? {}) as Partial<Record<Locale, boolean>>)[locale] === true;
}

/** Returns the path of the group or row that contains a field, '' at the top level. */
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** Returns the path of a sibling of a field. */
export function beside(path: string, name: string): string {
  const parent = parentOf(path);
  return parent ? `${parent}.${name}` : name;
}
