import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { type Locale, locales } from '@/lib/locales';
import { withLockText } from '@/lib/locks';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { applyTexts } from '../translation/apply';

// By path, rows by id; the field of each validates it.
const texts = z.record(z.string().max(500), z.unknown());
const body = z.object({
  collection: z.enum(['globals', ...publicCollections] as ['globals', ...PublicCollection[]]),
  id: z.string().min(1).max(64),
  texts: z.partialRecord(z.enum(locales as unknown as [Locale, ...Locale[]]), texts),
});

type Request = z.output<typeof body>;
type GlobalName = 'header' | 'footer' | 'settings';

/** Options of each read and save: what the person themselves may do, on the newest draft. */
const asPerson = (req: PayloadRequest, locale: Locale) =>
  ({ locale, fallbackLocale: false, draft: true, depth: 0, user: req.user, req }) as const;

/**
 * `POST /api/editorial/restored-rows`: puts the texts of a row in other locales back, after its removal was undone in the
 * form. The form holds one locale; the save that removed the row removed its texts in all of them.
 *
 * Answers 404 for an unknown global, 409 while the row is not stored again, 423 while another person edits the document.
 */
export const restoreRowTexts = endpoint({
  path: '/editorial/restored-rows',
  method: 'post',
  role: 'staff',
  body,
  handler: async ({ req, body: request }) => {
    await inOneTransaction(req, async () => {
      for (const [locale, inLocale] of Object.entries(request.texts)) {
        if (inLocale && Object.keys(inLocale).length > 0) await restore(request, locale as Locale, inLocale, req);
      }
    });
    return {};
  },
});

async function restore(
  { collection, id }: Request,
  locale: Locale,
  inLocale: Record<string, unknown>,
  req: PayloadRequest,
): Promise<void> {
  const options = asPerson(req, locale);
  const { payload } = req;
  const global = payload.config.globals.find(({ slug }) => slug === id);
  if (collection === 'globals' && !global) throw new ApiError(req, 'not-found', 'translationErrors.gone');
  const stored =
    collection === 'globals'
      ? await payload.findGlobal({ slug: id as GlobalName, ...options, overrideAccess: false })
      : await payload.findByID({ collection, id, ...options, overrideAccess: false });
  const fields = global && collection === 'globals' ? global.flattenedFields : fieldsOf(collection, req);
  const { data, gone, foreign } = applyTexts(fields, stored as unknown as Record<string, unknown>, inLocale);
  if (foreign.length > 0) throw new ApiError(req, 'bad-request', 'translationErrors.invalid');
  if (gone.length > 0) throw new ApiError(req, 'text-changed', 'translationErrors.changed');
  try {
    if (collection === 'globals') {
      await payload.updateGlobal({ slug: id as GlobalName, data: data as never, ...options, overrideAccess: false });
    } else {
      const save = { data: data as never, autosave: true, overrideLock: false } as const;
      await payload.update({ collection, id, ...save, ...options, overrideAccess: false });
    }
  } catch (error) {
    throw withLockText(error, req, 'translationErrors.locked');
  }
}

const fieldsOf = (collection: Request['collection'], { payload }: PayloadRequest) =>
  payload.collections[collection as PublicCollection].config.flattenedFields;
