import { cache } from 'react';
import { pageSize } from '@/lib/limits';
import { type Locale, sourceLocale } from '@/lib/locales';
import { lastPage } from '@/lib/paging';
import { cardFields, type MemberCard } from '../cards';
import { type Page, readTranslated, readTranslatedByIds, readTranslatedBySlug } from '../translated';

/** All members by name in the reader's language, one page of them. */
export async function listMembers(locale: Locale, page: number, limit = pageSize): Promise<Page<MemberCard>> {
  if (locale === sourceLocale) {
    return readTranslated('members', locale, { fields: cardFields.members, sort: 'sortTitle', page, limit });
  }
  // Names sort differently in each language, and only published translations have one: sort first, then read the page.
  const { docs } = await readTranslated('members', locale, { fields: ['sortTitle'] });
  const ids = docs
    .sort((a, b) => ((a.sortTitle ?? '') < (b.sortTitle ?? '') ? -1 : 1))
    .slice((page - 1) * limit, page * limit)
    .map((doc) => doc.id);
  return {
    docs: await readTranslatedByIds('members', locale, ids, cardFields.members),
    page,
    totalDocs: docs.length,
    totalPages: lastPage(docs.length, limit),
  };
}

const founderFields = [...cardFields.members, 'description', 'summary', 'website', 'websiteLabel', 'joinedOn'] as const;

/** The founding members with their presentation, in the order they were entered. */
export async function listFounders(locale: Locale) {
  const { docs } = await readTranslated('members', locale, {
    fields: founderFields,
    where: { founder: { equals: true } },
    sort: 'createdAt',
  });
  return docs;
}

export type Founder = Awaited<ReturnType<typeof listFounders>>[number];

/** Chosen members. */
export const membersByIds = (locale: Locale, ids: readonly string[]) =>
  readTranslatedByIds('members', locale, ids, cardFields.members);

const memberFields = [...founderFields, 'email', 'socialLinks', 'memberOf', 'seo'] as const;

/** A member by its slug in this locale. */
export const findMember = cache((locale: Locale, slug: string) =>
  readTranslatedBySlug('members', locale, slug, memberFields),
);

export type MemberPage = NonNullable<Awaited<ReturnType<typeof findMember>>>;

/** The members that belong to a network. */
export async function listBelonging(locale: Locale, id: string): Promise<MemberCard[]> {
  const { docs } = await readTranslated('members', locale, {
    fields: cardFields.members,
    where: { memberOf: { contains: id } },
    sort: 'sortTitle',
  });
  return docs;
}
