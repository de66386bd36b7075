import type { PopulateType } from 'payload';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import type { Config } from '@/payload-types';

/** A document reduced to some of its fields, always with its addresses. */
export type Fields<C extends PublicCollection, F extends keyof Config['collections'][C]> = Pick<
  Config['collections'][C],
  F | (keyof Config['collections'][C] & ('id' | 'addresses'))
>;

const names = <const T extends readonly string[]>(...fields: T) => fields;

/** Fields of each document in a list. */
export const cardFields = {
  members: names('name', 'acronym', 'kind', 'founder', 'logo', 'country', 'place'),
  events: names(
    'title',
    'kind',
    'status',
    'summary',
    'startsAt',
    'startsAt_tz',
    'endsAt',
    'endsAt_tz',
    'allDay',
    'attendance',
    'venue',
  ),
  documents: names('title', 'kind', 'summary', 'publishedOn', 'files', 'cover'),
  concepts: names('term', 'question', 'definition'),
  pages: names('title'),
};

export type MemberCard = Fields<'members', (typeof cardFields.members)[number]>;
export type EventCard = Fields<'events', (typeof cardFields.events)[number]>;
/** `textLanguages`: the locales in which it can be read on its page, where the list shows them. */
export type DocumentCard = Fields<'documents', (typeof cardFields.documents)[number]> & {
  textLanguages?: readonly Locale[];
};
export type ConceptCard = Fields<'concepts', (typeof cardFields.concepts)[number]>;

/** The fields as Payload's `select` wants them. */
export function selecting(fields: readonly string[]): Record<string, true> {
  return Object.fromEntries(fields.map((field) => [field, true]));
}

/** Fields of documents that another one refers to: those that a list or a link shows. */
export const populate: PopulateType = {
  members: selecting(cardFields.members),
  events: selecting(cardFields.events),
  documents: selecting(cardFields.documents),
  concepts: selecting(cardFields.concepts),
  pages: selecting(cardFields.pages),
};
