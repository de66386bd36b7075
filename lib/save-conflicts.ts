import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  GlobalBeforeOperationHook,
  GlobalBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import { ApiError } from './api/api-error';
import { isRecord } from './api/values';

/** What a save was made from: `events/6650…` or `globals/footer`, and when that had been saved. */
type SavedFrom = { document: string; savedAt: number };

/**
 * Notes the `updatedAt` that a client sends: a form of the panel sends the one it was opened with, or of its last save. Only
 * of one document through the API: a bulk update has none, and our own code knows what it does.
 */
function noteSavedFrom(document: string, data: unknown, req: PayloadRequest): void {
  delete req.context.savedFrom;
  if (req.payloadAPI !== 'REST' || !isRecord(data) || typeof data.updatedAt !== 'string') return;
  const savedAt = Date.parse(data.updatedAt);
  if (!Number.isNaN(savedAt)) req.context.savedFrom = { document, savedAt } satisfies SavedFrom;
}

/** Refuses a save of a document that was saved by somebody else, or in another tab, since the client read it. */
function preventOverwriting(document: string, newest: unknown, req: PayloadRequest): void {
  const savedFrom = req.context.savedFrom as SavedFrom | undefined;
  if (savedFrom?.document !== document) return;
  // A later save by a hook of this one starts from what is stored then.
  delete req.context.savedFrom;
  const savedAt = isRecord(newest) ? new Date(newest.updatedAt as string | Date).getTime() : Number.NaN;
  if (Number.isNaN(savedAt) || savedAt === savedFrom.savedAt) return;
  throw new ApiError(req, 'text-changed', 'errors.changedMeanwhile', {
    data: { updatedAt: new Date(savedAt).toISOString() },
  });
}

/** Before the system fields are taken out of what was sent. */
export const noteSavedFromOfCollection: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as typeof args & { id?: unknown; data?: unknown };
  if (operation === 'update' && !overrideAccess && id) noteSavedFrom(`${collection.slug}/${id}`, data, req);
  return args;
};

/** The newest version is read under the lock of the save: no other save comes in between. */
export const preventOverwritingOfCollection: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc) preventOverwriting(`${collection.slug}/${originalDoc.id}`, originalDoc, req);
  return data;
};

/** The same for globals. */
export const noteSavedFromOfGlobal: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  const { data } = args as typeof args & { data?: unknown };
  if (operation === 'update' && !overrideAccess) noteSavedFrom(`globals/${global.slug}`, data, req);
  return args;
};

export const preventOverwritingOfGlobal: GlobalBeforeValidateHook = ({ data, global, originalDoc, req }) => {
  preventOverwriting(`globals/${global.slug}`, originalDoc, req);
  return data;
};
