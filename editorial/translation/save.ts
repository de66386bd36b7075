import { Locked, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { isEmptyText } from '../documents/texts';
import { type TargetLocale, targetLocales } from '../status';
import { applyTexts } from './apply';
import type { TranslationContext } from './field';
import { placeName } from './names';
import { readTranslation, type Translation } from './read';

const body = z.object({
  collection: z.enum(publicCollections as [PublicCollection, ...PublicCollection[]]),
  id: z.string().min(1).max(64),
  locale: z.enum(targetLocales as [TargetLocale, ...TargetLocale[]]),
  // Texts by place, rows by id; what they may be is said by the field they are for.
  texts: z.record(z.string().max(500), z.unknown()).default({}),
  current: z.boolean().default(false),
  localePublished: z.boolean().optional(),
});

type Request = z.output<typeof body>;

/** What the server says after a save. */
export type Saved = {
  /** ISO 8601 */
  savedAt: string;
  state: Translation['state'];
  localePublished: boolean;
  /** Whether readers see something else: the newest version is no published one. */
  isDraft: boolean;
  /** Places to look at, rows by id. */
  toCheck: string[];
  /** The address as it is by now: made from the title, or what was typed in its clean form. */
  slug: string | null;
};

/**
 * `POST /api/editorial/translation`: saves texts of a translation as a draft, through Payload's own operation with the
 * rights of whoever asks, so that access, hooks, versions and locks are those of the form. With `current` it says that
 * the translation is up to date with the original as it stands; with `localePublished` it ticks or unticks “Montrer cette langue”.
 *
 * Answers 400 for another form, 403 for whoever may not, 404 and 409 where the document or a row is no more or in the trash,
 * 409 where the language can't be shown yet (`data.fields`), 423 while someone else writes in it.
 */
export const saveTranslation = endpoint({
  path: '/editorial/translation',
  method: 'post',
  role: 'staff',
  body,
  invalid: 'translationErrors.invalid',
  handler: async ({ req, body: request }) => {
    const before = await readTranslation(request.collection, request.id, request.locale, req);
    if (!before) throw new ApiError(req, 'not-found', 'translationErrors.gone');
    if (before.newest.deletedAt) throw new ApiError(req, 'in-trash', 'translationErrors.trashed');

    // In one transaction, which holds the write lock: between reading the rows and saving them nobody saves others.
    await inOneTransaction(req, async () => {
      const texts = await textsToSave(request, req);
      if (Object.keys(texts).length > 0 || request.current) await save(request, texts, request.current, req);
    });
    const after = await readTranslation(request.collection, request.id, request.locale, req);
    if (!after) throw new ApiError(req, 'not-found', 'translationErrors.gone');
    if (request.localePublished === true) requireCompleteLocale(request, after, req);
    if (request.localePublished !== undefined)
      await save(request, { localePublished: request.localePublished }, false, req);
    return savedOf(after, request);
  },
});

/** The fields of the document with the new texts in them, in the rows as they stand now. */
async function textsToSave({ collection, id, locale, texts }: Request, req: PayloadRequest) {
  if (Object.keys(texts).length === 0) return {};
  const newest = await req.payload.findByID({
    collection,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const { flattenedFields } = req.payload.collections[collection].config;
  const { data, gone, foreign } = applyTexts(flattenedFields, newest as unknown as Record<string, unknown>, texts);
  if (foreign.length > 0) throw new ApiError(req, 'bad-request', 'translationErrors.invalid');
  if (gone.length > 0) throw new ApiError(req, 'text-changed', 'translationErrors.changed');
  return data;
}

async function save(
  { collection, id, locale }: Request,
  data: Record<string, unknown>,
  isCurrent: boolean,
  req: PayloadRequest,
): Promise<void> {
  const context: TranslationContext = { translationIsCurrent: isCurrent };
  try {
    await req.payload.update({
      collection,
      id,
      data: data as never,
      locale,
      fallbackLocale: false,
      draft: true,
      // What is said by a button is a version of its own in the history.
      autosave: !isCurrent && data.localePublished === undefined,
      context,
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      user: req.user,
      req,
    });
  } catch (error) {
    // Payload's own words name the document by its id, in English.
    if (error instanceof Locked) throw new ApiError(req, 'locked', 'translationErrors.locked');
    throw error;
  }
}

function requireCompleteLocale({ collection }: Request, { pairs, newest }: Translation, req: PayloadRequest): void {
  const empty = pairs.filter(({ required, target }) => required && isEmptyText(target));
  if (empty.length === 0) return;
  const fields = empty.map(({ key, path }) => ({ key, name: placeName(collection, newest, path, req) }));
  throw new ApiError(req, 'locale-incomplete', 'translationErrors.incomplete', { data: { fields } });
}

function savedOf(
  { newest, pairs, state, isLocalePublished }: Translation,
  { localePublished, locale }: Request,
): Saved {
  return {
    savedAt: newest.updatedAt,
    state,
    localePublished: localePublished ?? isLocalePublished,
    isDraft: true,
    toCheck: pairs.filter(({ toCheck }) => toCheck).map(({ key }) => key),
    slug: ((newest.slug ?? {}) as Partial<Record<string, string>>)[locale] ?? null,
  };
}
