import { cache } from 'react';
import { slugsOf } from '@/lib/addresses';
import { bypassAccess } from '@/lib/bypass-access';
import { hasFrenchTypography, type Locale, sourceLocale } from '@/lib/locales';
import { readPreviewToken, releasePreviewCookie } from '@/lib/preview';
import type { ReleasableKind } from '@/lib/releases';
import { requestCookie } from '@/lib/response-status';
import { isPublicCollection, type PublicCollection } from '@/lib/routes';
import { cardFields, populate, selecting } from './cards';
import type { Draft, DraftCards } from './draft-references';
import { defaultsOfEmptyChoices } from './empty-choices';
import { schemaOf, withFrenchSpaces } from './french-text';
import { payloadClient } from './payload-client';
import { readPreviewLink } from './preview-link';
import { readContext } from './read-context';

type Entry = { collection: ReleasableKind; id: string };

/** The release whose drafts the person who asks sees on all public pages. */
export type PreviewedRelease = {
  name: string;
  entries: readonly Entry[];
  /** Collections and globals of its entries. */
  kinds: readonly string[];
  idsOf(collection: PublicCollection): readonly string[];
};

/**
 * Reads the release of a preview; null of a token that is not valid any more, and of a release that was deleted or
 * published: what is changed after that is no part of it.
 */
export async function readReleaseOfToken(token: string): Promise<PreviewedRelease | null> {
  const preview = readPreviewToken(token);
  const id = preview && (await releaseIdOf(preview));
  if (!id) return null;
  const payload = await payloadClient();
  const why = 'those with the signed address have no account';
  const release = await payload.findByID({
    collection: 'releases',
    id,
    depth: 0,
    disableErrors: true,
    ...bypassAccess(why),
  });
  if (!release || release.publishedAt) return null;
  const { docs } = await payload.find({
    collection: 'release-entries',
    where: { release: { equals: id } },
    sort: 'id',
    depth: 0,
    pagination: false,
    ...bypassAccess(why),
  });
  const entries = docs.map(
    ({ inCollection, documentId }): Entry => ({ collection: inCollection as ReleasableKind, id: documentId }),
  );
  return {
    name: release.name,
    entries,
    kinds: entries.map(({ collection }) => collection),
    idsOf: (collection) => entries.filter((entry) => entry.collection === collection).map((entry) => entry.id),
  };
}

async function releaseIdOf({ purpose, id }: { purpose: string; id: string }): Promise<string | null> {
  if (purpose === 'release') return id;
  const link = purpose === 'shared' ? await readPreviewLink(id) : null;
  return link?.collection === 'releases' ? link.id : null;
}

/** The release that the current request previews; null for all other readers, whose pages have no cookie. */
export const previewedRelease = cache(async (): Promise<PreviewedRelease | null> => {
  const token = requestCookie(releasePreviewCookie);
  const release = token ? await readReleaseOfToken(token) : null;
  if (release) readContext().draftPages = release.idsOf('pages');
  return release;
});

/** Reads the newest version of a document of the release in one locale; null when it does not exist. */
export async function readDraft(
  collection: PublicCollection,
  id: string,
  locale: Locale,
  fields: readonly string[],
): Promise<Draft | null> {
  const payload = await payloadClient();
  const document = (await payload.findByID({
    collection,
    id,
    locale,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    // That of pages of the release is the same for all.
    context: { ...readContext(), preview: { collection, id } },
    depth: 2,
    select: selecting(fields),
    populate,
  })) as (Draft & Record<string, unknown>) | null;
  if (!document) return null;
  const schema = schemaOf(payload);
  const spaced = hasFrenchTypography(locale) ? withFrenchSpaces(schema(collection), document, schema) : document;
  const chosen = schema(collection).filter(({ name }) => fields.includes(name));
  return { ...spaced, ...defaultsOfEmptyChoices(chosen, spaced) };
}

/** Reads the documents of the release as other ones show them: in the source language where they are not translated. */
export const readDraftCards = cache(async (locale: Locale): Promise<DraftCards> => {
  const release = await previewedRelease();
  const read = async ({ collection, id }: Entry) => {
    if (!isPublicCollection(collection)) return [];
    const fields = cardFields[collection];
    const source = await readDraft(collection, id, sourceLocale, fields);
    const isTranslated = locale !== sourceLocale && source !== null && slugsOf(source)[locale] !== undefined;
    const card = isTranslated ? await readDraft(collection, id, locale, fields) : source;
    return card ? [[id, { ...card, collection }] as const] : [];
  };
  return new Map((await Promise.all((release?.entries ?? []).map(read))).flat());
});
