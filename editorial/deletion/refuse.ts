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
import { listBrokenReferences, removedKey } from '@/editorial/links/usage';
import { ApiError } from '@/lib/api/api-error';
import { getT, requestT } from '@/messages/panel';

/**
 * State of one request. `removed`: documents it removes, by `events/6650…`, so that of a selection that empties a block
 * together the last is refused; added to synchronously, since Payload handles the documents of a selection in parallel.
 */
type DeletionContext = { writesLive?: boolean; removed?: Set<string>; decided?: Promise<unknown> };

/**
 * Has documents count as removed before the first of them is: all of a selection, whose order must not matter. For a
 * request that removes all of them or none.
 */
export function removeTogether(collection: ReferenceableCollection, ids: readonly string[], req: PayloadRequest): void {
  (req.context as DeletionContext).removed = new Set(ids.map((id) => removedKey(collection, id)));
}

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
    const brokenReferences = await listBrokenReferences({ collection, ids: [id] }, removed, req);
    if (brokenReferences.length === 0) removed.add(removedKey(collection, id));
    return brokenReferences;
  };
  const decision = Promise.resolve(decided).then(decide);
  // Callers only wait for its end.
  context.decided = decision.catch(() => undefined);
  const brokenReferences = await decision;
  if (brokenReferences.length > 0) throw await refusal({ collection, ids: [id] }, brokenReferences, req);
}

/** Returns the error that says why documents can't be removed, with each place. */
export async function refusal(
  { collection, ids }: { collection: ReferenceableCollection; ids: readonly string[] },
  brokenReferences: readonly LinkRow[],
  req: PayloadRequest,
): Promise<ApiError> {
  const values = {
    noun: requestT(req)(`usage.${thisOrThese(ids.length)}.${collection}`),
    reason: await placesInWords(brokenReferences, req),
  };
  return new ApiError(
    req,
    'conflict',
    { key: 'errors.notRemovable', values },
    { data: { brokenReferences: await describeBrokenReferences(brokenReferences, req) }, language: req.i18n.language },
  );
}

const thisOrThese = (count: number) => (count === 1 ? 'this' : 'these');

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

/** Returns `On ne peut pas encore retirer cet événement`, or `ces événements`. */
export function refusalTitle(collection: ReferenceableCollection, count: number, language: string): string {
  const t = getT(language);
  return t('removal.refused', { noun: t(`usage.${thisOrThese(count)}.${collection}`) });
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
