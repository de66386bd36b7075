import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { type DescribedReference, describeReferences, type LinkRow } from '@/editorial/links/describe';
import { brokenReferenceIfRemoved } from '@/editorial/links/needed';
import { isReferenceable, type ReferenceableCollection } from '@/editorial/links/referenceable';
import { listBrokenReferences } from '@/editorial/links/usage';
import { ApiError } from '@/lib/api/api-error';
import { getT, requestT } from '@/messages/panel';

/**
 * State of one request. `removed`: documents it removes, by `events/6650…`, so that of a selection that empties a block
 * together the last is refused; added to synchronously, since Payload handles the documents of a selection in parallel.
 */
type DeletionContext = { writesLive?: boolean; removed?: Set<string>; decided?: Promise<unknown> };

/** Records whether a save changes the published version, which hooks of the save can't distinguish from a draft. */
export const noteWhatIsSaved: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { draft } = args as typeof args & { draft?: boolean };
  (req.context as DeletionContext).writesLive = !draft && (operation === 'update' || operation === 'restoreVersion');
  return args;
};

/**
 * Refuses to trash or unpublish a document when that would leave a broken reference, for every user and access path.
 */
export const preventBreakingReferences: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'update' || !originalDoc?.id) return data;
  const isTrashed = Boolean(data.deletedAt) && !originalDoc.deletedAt;
  const { drafts } = collection.versions ?? {};
  const isOffAfter = drafts && (req.context as DeletionContext).writesLive === true && data._status !== 'published';
  const id = String(originalDoc.id);
  if (isTrashed || (isOffAfter && (await isLive(collection.slug, id, req)))) {
    await preventRemovingReferenced(collection.slug, id, req);
  }
  return data;
};

async function isLive(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  // The row itself, not the newest version: it is the published one.
  const row = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  });
  return row?._status === 'published';
}

/** The same for permanent deletion. */
export const preventBreakingReferencesOnDelete: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  await preventRemovingReferenced(collection.slug, String(id), req);
};

async function preventRemovingReferenced(collection: string, id: string, req: PayloadRequest): Promise<void> {
  if (!isReferenceable(collection)) return;
  const context = req.context as DeletionContext;
  context.removed ??= new Set();
  const { removed, decided } = context;
  const decide = async () => {
    const brokenReferences = await listBrokenReferences({ collection, id }, removed, req);
    if (brokenReferences.length === 0) removed.add(`${collection}/${id}`);
    return brokenReferences;
  };
  const decision = Promise.resolve(decided).then(decide);
  // Callers only wait for its end.
  context.decided = decision.catch(() => undefined);
  const brokenReferences = await decision;
  if (brokenReferences.length === 0) return;
  const values = {
    noun: requestT(req)(`usage.this.${collection}`),
    reason: await placesInWords(brokenReferences, req),
  };
  throw new ApiError(
    req,
    'conflict',
    { key: 'errors.notRemovable', values },
    { data: { brokenReferences: await describeBrokenReferences(brokenReferences, req) }, language: req.i18n.language },
  );
}

/** The broken references as text, as the dialog lists them. */
export function describeBrokenReferences(
  brokenReferences: readonly LinkRow[],
  req: PayloadRequest,
): Promise<DescribedReference[]> {
  const kinds = new Map(
    brokenReferences.flatMap((row) => {
      const brokenReference = brokenReferenceIfRemoved(row.inCollection, row);
      return brokenReference ? [[row.id, brokenReference] as const] : [];
    }),
  );
  return describeReferences(brokenReferences, kinds, req);
}

/** Returns `On ne peut pas encore retirer cet événement`. */
export function refusalTitle(collection: ReferenceableCollection, language: string): string {
  const t = getT(language);
  return t('removal.refused', { noun: t(`usage.this.${collection}`) });
}

/** In one sentence, where there is no room for a list. */
async function placesInWords(brokenReferences: readonly LinkRow[], req: PayloadRequest): Promise<string> {
  if (brokenReferences.some((row) => brokenReferenceIfRemoved(row.inCollection, row) === 'home'))
    return requestT(req)('errors.homePage');
  const references = await describeBrokenReferences(brokenReferences.slice(0, 5), req);
  const places = references.map(({ title, place }) => `${title} (${place})`).join(', ');
  const more = brokenReferences.length > references.length ? '…' : '.';
  return requestT(req)('removal.gapsAt', { places, more });
}
