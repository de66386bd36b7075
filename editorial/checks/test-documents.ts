import type { FlattenedField } from 'payload';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { check } from './check';
import type { Issue } from './issue';
import type { Refusal } from './refusals';
import { type CheckedKind, subjectOf, type Target, type TranslationStates } from './subject';

export type Data = Record<string, unknown>;

/** A field, with the properties that the rules read. */
const field = (name: string, type: string, more: Data = {}): FlattenedField =>
  ({ name, type, ...more }) as unknown as FlattenedField;
const localized = { localized: true };
const kinds = { options: ['plain', { value: 'document' }, { value: 'section' }, { value: 'file' }, { value: 'url' }] };
const linkFields = [
  field('label', 'text', localized),
  field('type', 'select', kinds),
  field('document', 'relationship', { relationTo: ['members', 'pages'] }),
  field('file', 'upload', { relationTo: 'files' }),
  field('url', 'text'),
];
const fields = [
  field('title', 'text', { ...localized, required: true }),
  field('summary', 'textarea', localized),
  field('body', 'richText', localized),
  field('cover', 'upload', { relationTo: 'media' }),
  field('startsAt', 'date'),
  field('endsAt', 'date'),
  field('organisers', 'relationship', { relationTo: 'members', hasMany: true }),
  field('concepts', 'relationship', { relationTo: 'concepts', hasMany: true }),
  field('related', 'relationship', { relationTo: ['concepts', 'documents'], hasMany: true }),
  field('parent', 'relationship', { relationTo: 'pages' }),
  field('files', 'array', { flattenedFields: [field('file', 'upload', { relationTo: 'files', required: true })] }),
  field('aliases', 'array', { ...localized, flattenedFields: [field('word', 'text')] }),
  field('layout', 'blocks', {
    blocks: [
      { slug: 'text', flattenedFields: [field('body', 'richText', localized)] },
      { slug: 'hero', flattenedFields: [field('title', 'text', localized)] },
      { slug: 'members', flattenedFields: [field('mode', 'select')] },
      {
        slug: 'steps',
        flattenedFields: [
          field('steps', 'array', { flattenedFields: [field('date', 'date'), field('endDate', 'date')] }),
        ],
      },
      // Named like a link field, but its options are others.
      {
        slug: 'badge',
        flattenedFields: [
          field('label', 'text', localized),
          field('type', 'select', { options: ['document', { value: 'url' }] }),
          field('document', 'relationship', { relationTo: 'documents' }),
        ],
      },
      {
        slug: 'video',
        flattenedFields: [
          field('url', 'text'),
          field('title', 'text', localized),
          field('transcript', 'textarea', localized),
        ],
      },
      { slug: 'links', flattenedFields: [field('link', 'group', { flattenedFields: linkFields })] },
      { slug: 'call', flattenedFields: [field('button', 'group', { flattenedFields: linkFields })] },
    ],
  }),
];

export const sound: Data = {
  title: { fr: 'Titre' },
  summary: { fr: 'Résumé' },
  attendance: 'in-person',
  venue: { city: 'Gap' },
};
export const described: Target = { state: 'public', name: 'a.webp', alt: { fr: 'Une place' }, peopleAnswered: true };

export type Case = {
  collection?: CheckedKind;
  targets?: Record<string, Target>;
  translations?: TranslationStates;
  refusals?: readonly Refusal[];
};

/** Returns what the rules find in a correct document with these changes. */
export function issuesIn(
  document: Data,
  { collection = 'events', targets = {}, translations = {}, refusals = [] }: Case = {},
): Issue[] {
  const subject = subjectOf(collection, fields, ['title'], { ...sound, ...document });
  return check({ ...subject, targets: new Map(Object.entries(targets)), translations, refusals });
}

/** Returns the rules that find something, with path and locale. */
export const found = (document: Data, where?: Case): string[] =>
  issuesIn(document, where).map(({ rule, path, locale }) => `${rule} ${path} ${locale}`);

export const node = (type: string, children: StoredNode[], more: Partial<StoredNode> = {}): StoredNode => ({
  type,
  children,
  ...more,
});
export const textNode = (text: string): StoredNode => ({ type: 'text', text });
export const long = (...children: StoredNode[]) => ({ root: node('root', children) });
export const line = (...children: StoredNode[]) => long(node('paragraph', children));
export const link = (words: string, more: Data = { linkType: 'custom', url: 'https://example.org' }): StoredNode =>
  node('link', words ? [textNode(words)] : [], { fields: more });
