import { type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { sortKeys } from '@/lib/sort-keys';
import { digest } from '../projections/subject';

/** What the public reads of a document. */
export type PublicState = {
  /** A digest of its fields in each locale in which it is public; none where it is not public at all. */
  digests: Partial<Record<Locale, string>>;
  urls: Partial<Record<Locale, string>>;
  /** Documents that list it in a join, as `collection/id`. */
  listedBy: string[];
};

export const notPublic: PublicState = { digests: {}, urls: {}, listedBy: [] };

export const localesOf = ({ digests }: Pick<PublicState, 'digests'>): Locale[] =>
  locales.filter((locale) => digests[locale] !== undefined);

type Document = Record<string, unknown> & { id: string };

/** JSON with the keys in one order, which is not the same on both databases. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return sortKeys(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sorted(each)])));
};

/**
 * Reads documents as an anonymous client does, in the transaction of `req`, without what they refer to: a reference is
 * another document's state.
 */
export async function readPublicStates(
  collection: CollectionSlug,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, PublicState>> {
  const states = new Map<string, PublicState>();
  // The source first: what is not public in it is public in none.
  for (const locale of [sourceLocale, ...locales.filter((each) => each !== sourceLocale)]) {
    const wanted = locale === sourceLocale ? ids : [...states.keys()];
    if (wanted.length === 0) break;
    for (const document of await readAsPublic(collection, wanted, locale, req)) {
      const state = states.get(document.id) ?? {
        digests: {},
        urls: (document.urls ?? {}) as PublicState['urls'],
        listedBy: listedBy(collection, document, req),
      };
      state.digests[locale] = digest(sorted(document));
      states.set(document.id, state);
    }
  }
  return states;
}

async function readAsPublic(
  collection: CollectionSlug,
  ids: readonly string[],
  locale: Locale,
  req: PayloadRequest,
): Promise<Document[]> {
  const anonymous = await createLocalReq({ locale }, req.payload);
  // As a client of the API, who gets no reference to what is not public.
  anonymous.payloadAPI = 'REST';
  if (req.transactionID) anonymous.transactionID = req.transactionID;
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    locale,
    fallbackLocale: false,
    depth: 0,
    sort: 'id',
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req: anonymous,
  });
  return docs as unknown as Document[];
}

/** Joins of other collections that may list a document of this one, with the field that refers to them. */
function* joinsOver(collection: string, req: PayloadRequest): Generator<{ owner: string; on: string }> {
  for (const { slug, joins } of req.payload.config.collections) {
    for (const { field } of joins[collection] ?? []) yield { owner: slug, on: field.on };
  }
}

function listedBy(collection: string, document: Document, req: PayloadRequest): string[] {
  const owners = [...joinsOver(collection, req)].flatMap(({ owner, on }) =>
    [document[on]].flat().flatMap((each) => {
      const id = idOf(each);
      return id ? [`${owner}/${id}`] : [];
    }),
  );
  return [...new Set(owners)];
}
