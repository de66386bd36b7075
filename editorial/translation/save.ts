import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { withLockText } from '@/lib/locks';
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
  // Texts by path, rows by id; the field of each validates it.
  texts: z.record(z.string().max(500), z.unknown()).default({}),
  current: z.boolean().default(false),
  localePublished: z.boolean().optional(),
});

type Request = z.output<typeof body>;

/** Response to a save. */
export type Saved = {
  /** ISO 8601 */
  savedAt: string;
  state: Translation['state'];
  /** Whether the newest version shows the locale, and whether the site does. */
  localePublished: boolean;
  isOnSite: boolean;
  /** Whether the newest version is not the published one. */
  isDraft: boolean;
  /** Whether the newest source text is the published one. */
  original: Translation['original'];
  /** Paths of the texts to check, rows by id. */
  toCheck: string[];
  /** The current slug: made from the title, or the typed one after cleaning. */
  slug: string | null;
};

/**
 * `POST /api/editorial/translation`: saves texts of a translation as a draft, through Payload's own operation with the
 * access of the user, so that access, hooks, versions and locks are those of the form. `current` marks the translation
 * as up to date with the current source; `localePublished` ticks or unticks “Montrer cette langue”. Without any of them,
 * nothing is saved and the answer is the current state.
 *
 * Answers 400 for an invalid body, 403 without access, 404 and 409 when the document or a row was deleted or is in the
 * trash, 409 when the locale can't be public yet (`data.fields`), 423 while another person edits it.
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

    // In one transaction, which has the write lock: no other save comes between reading the rows and saving them.
    await inOneTransaction(req, async () => {
      const texts = await textsToSave(request, req);
      if (Object.keys(texts).length > 0 || request.current) await save(request, texts, request.current, req);
    });
    const after = await readTranslation(request.collection, request.id, request.locale, req);
    if (!after) throw new ApiError(req, 'not-found', 'translationErrors.gone');
    if (request.localePublished === true) requireCompleteLocale(request, after, req);
    if (request.localePublished === undefined) return savedOf(after, request.locale);
    await save(request, { localePublished: request.localePublished }, false, req);
    const last = await readTranslation(request.collection, request.id, request.locale, req);
    return savedOf(last ?? after, request.locale);
  },
});

/** Returns the fields of the document with the new texts, in the current rows. */
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
      // A change by a button is a version of its own in the history.
      autosave: !isCurrent && data.localePublished === undefined,
      context,
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      user: req.user,
      req,
    });
  } catch (error) {
    throw withLockText(error, req, 'translationErrors.locked');
  }
}

function requireCompleteLocale({ collection }: Request, { pairs, newest }: Translation, req: PayloadRequest): void {
  const empty = pairs.filter(({ required, target }) => required && isEmptyText(target));
  if (empty.length === 0) return;
  const fields = empty.map(({ key, path }) => ({ key, name: placeName(collection, newest, path, req) }));
  throw new ApiError(req, 'locale-incomplete', 'translationErrors.incomplete', { data: { fields } });
}

/** Returns the state of a translation that the view shows. */
export function savedOf(translation: Translation, locale: TargetLocale): Saved {
  const { newest, live, pairs, state, isLocalePublished, isOnSite, original } = translation;
  return {
    savedAt: newest.updatedAt,
    state,
    localePublished: isLocalePublished,
    isOnSite,
    isDraft: live === null || newest._status !== 'published',
    original,
    toCheck: pairs.filter(({ toCheck }) => toCheck).map(({ key }) => key),
    slug: ((newest.slug ?? {}) as Partial<Record<string, string>>)[locale] ?? null,
  };
}
