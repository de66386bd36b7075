import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, Where } from 'payload';
import { isStaff } from '@/lib/access';
import type { SharedHooks } from '@/lib/add-hooks';
import { localeOrSource } from '@/lib/locales';
import { isPanelCollection } from './collections';
import { panelIndex } from './index';
import { type Ranked, rankDocs, replaceSearch, searchedTexts } from './list-conditions';

type ListArgs = {
  where?: Where;
  sort?: string | string[];
  draft?: boolean;
  trash?: boolean;
  limit?: number;
  page?: number;
  pagination?: boolean;
  ranked?: Ranked;
};

/**
 * Has the lists and pickers of the panel search as the panel does: Payload asks for titles that are “like” the typed text,
 * which SQLite compares with accents. The condition becomes the ids of what the index finds, for bulk actions on a search,
 * too. All else, access rules included, is the query's as before.
 */
const searchByIndex: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || !isPanelCollection(collection.slug) || !isStaff({ req })) return args;
  const list = args as typeof args & ListArgs;
  const title = collection.admin.useAsTitle ?? 'id';
  const texts = searchedTexts(list.where, title);
  if (texts.length === 0) return args;
  const index = await panelIndex.fresh(req.payload);
  const among = new Set([collection.slug]);
  const idsOf = (text: string): string[] => {
    const { hits, words } = index.find(text, among, localeOrSource(req.locale));
    // A list has no place to say that it shows documents with some of the words.
    return words === 'some' ? [] : hits.map(({ id }) => id);
  };
  const found = new Map(texts.map((text) => [text, idsOf(text)]));
  const where = replaceSearch(list.where ?? {}, title, found);
  const searched = { ...list, where };
  const [ids] = found.values();
  const isDefaultSort = !list.sort || String(list.sort) === String(collection.defaultSort);
  if (operation !== 'read' || !ids || found.size > 1 || !isDefaultSort) return searched;
  return rank(searched, ids, async () => {
    const { docs } = await req.payload.find({
      collection: collection.slug as 'events',
      where,
      draft: list.draft ?? false,
      trash: list.trash ?? false,
      select: { updatedAt: true },
      depth: 0,
      joins: false as never,
      pagination: false,
      limit: 0,
      overrideAccess: false,
      req,
    });
    return docs.map(({ id }) => String(id));
  });
};

/** Narrows a query to the documents of the requested page in the order of the search, which no database can sort by. */
async function rank<Args extends ListArgs>(args: Args, ids: readonly string[], match: () => Promise<string[]>) {
  const matching = new Set(await match());
  const inOrder = ids.filter((id) => matching.has(id));
  const limit = args.pagination === false || args.limit === 0 ? inOrder.length : (args.limit ?? 10);
  const page = Math.max(1, args.page ?? 1);
  const shown = inOrder.slice((page - 1) * limit, page * limit);
  const ranked: Ranked = { ids: shown, total: inOrder.length, page, limit };
  return { ...args, where: { id: { in: shown } }, page: 1, limit: Math.max(1, shown.length), ranked };
}

const orderByRank: CollectionAfterOperationHook = ({ args, operation, result }) => {
  const { ranked } = args as ListArgs;
  return operation === 'find' && ranked ? rankDocs(result, ranked) : result;
};

/** The hooks that search lists, for every collection. */
export const listSearch: SharedHooks = {
  collections: { beforeOperation: [searchByIndex], beforeValidate: [], beforeRead: [], afterOperation: [orderByRank] },
  globals: { beforeOperation: [], beforeValidate: [], beforeRead: [], afterRead: [] },
  afterError: [],
};
