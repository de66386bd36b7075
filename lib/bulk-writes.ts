import type { AfterErrorHook, APIError, CollectionAfterOperationHook, CollectionSlug, PayloadRequest } from 'payload';
import { getT } from '@/messages/panel';
import { ApiError } from './api/api-error';
import { colon, frenchSpaces } from './french-spaces';
import { hasFrenchTypography, sourceLocale } from './locales';

/** Payload's result for one document of a bulk operation. */
type DocumentError = { id: string | number; isPublic?: boolean; message: string };

/** The response to the client: no document was written, and why each of the failed ones could not be. */
type BulkRefusal = {
  docs: [];
  errors: { id: string | number; code: 'nothing-stored'; message: string }[];
  message: string;
};

/** The titles of the documents, by their ids. Read outside of the transaction, which may be unusable after an error. */
async function titlesOf(collection: CollectionSlug, ids: DocumentError['id'][], req: PayloadRequest) {
  const titleField = req.payload.collections[collection].config.admin.useAsTitle ?? 'id';
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { in: ids } },
    // The order of the collection may be by a text, which needs a language.
    sort: 'id',
    pagination: false,
  });
  const titleOf = (stored: unknown): unknown => {
    if (typeof stored !== 'object' || stored === null) return stored;
    const inLocales = stored as Record<string, unknown>;
    return inLocales[req.locale ?? sourceLocale] ?? inLocales[sourceLocale];
  };
  return new Map(docs.map((doc) => [String(doc.id), String(titleOf(doc[titleField]) ?? doc.id)]));
}

/**
 * Makes bulk updates and deletions atomic. Payload 3.90.1 stores the documents that succeeded, and what was already
 * written of the one that failed, and answers 400: a client would believe that nothing was published.
 *
 * Deleting uploads is left to Payload, which reports what it did: their files are gone before a transaction could be
 * rolled back.
 */
export const storeAllOrNothing: CollectionAfterOperationHook = async ({
  collection,
  operation,
  overrideAccess,
  req,
  result,
}) => {
  const isBulk = operation === 'update' || (operation === 'delete' && !collection.upload);
  if (overrideAccess || !isBulk) return result;
  const { errors } = result as unknown as { errors?: DocumentError[] };
  if (!errors?.length) return result;

  const { language } = req.i18n;
  const t = getT(language);
  const titles = await titlesOf(
    collection.slug as CollectionSlug,
    errors.map(({ id }) => id),
    req,
  );
  const text = operation === 'update' ? 'errors.nothingSaved' : 'errors.nothingDeleted';
  const message = t(text);
  const reasons = errors.map(({ id, isPublic, message: reason }, at) => {
    const reasonText = isPublic ? reason : t('errors.fault');
    const described = `${titles.get(String(id)) ?? id}${colon(language)}${reasonText}`;
    // The lists of the panel show only these messages, so the first one says that nothing was stored.
    return {
      id,
      code: 'nothing-stored' as const,
      message: `${at === 0 ? `${message} ` : ''}${hasFrenchTypography(language) ? frenchSpaces(described) : described}`,
    };
  });
  const refusal: BulkRefusal = { docs: [], errors: reasons, message };
  // Thrown before the commit, so that Payload undoes the transaction of them all.
  throw new ApiError(req, 'nothing-stored', text, { data: { refusal } });
};

/** Answers in the shape of Payload's bulk operations, which the lists of the admin panel read. */
export const describeBulkRefusal: AfterErrorHook = ({ error }) => {
  const { data } = error as APIError<{ refusal?: BulkRefusal } | null>;
  return data?.refusal ? { response: data.refusal } : undefined;
};
