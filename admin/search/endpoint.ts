import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { searchLimits } from '@/lib/limits';
import { isLocale, sourceLocale } from '@/lib/locales';
import { isPublicCollection } from '@/lib/routes';
import { getT } from '@/messages/panel';
import { markWords } from '@/search/excerpt';
import { type PanelCollection, panelCollections } from '@/search/panel/collections';
import { panelIndex } from '@/search/panel/index';
import { lastSavedBy, type PanelResult, resultsOf } from '@/search/panel/results';
import { foldedWord, tokens } from '@/search/words';
import { type Action, actionsOf, findActions } from './actions';

const query = z.object({
  q: z.string().trim().max(searchLimits.maxQueryLength).default(''),
  /** The locale of the person's forms. */
  locale: z.string().refine(isLocale).default(sourceLocale),
  /** `content`: only content of the site that a link can lead to, nothing of the trash. */
  only: z.enum(['content']).optional(),
});

/** Results of one search: what fits a screen or two. */
const maxResults = 20;
/** Actions come before documents, and must not hide them. */
const maxActions = 4;
/** Before anything is typed. */
const suggested = { documents: 5, actions: 8 } as const;

/** What the palette shows: the best results, and how many documents there are in all. */
export type PanelSearchAnswer = {
  results: PanelResult[];
  total: number;
  /** `alike` and `some` when no document has all the words as they were typed. */
  found: 'all' | 'alike' | 'some';
};

/**
 * `GET /api/editorial/search?q=…&locale=fr&only=content`: what staff look for in the panel. Documents in every state and locale,
 * pictures, files, people, messages, settings and what can be done, each only where the person may read or do it.
 */
export const panelSearchEndpoint = endpoint({
  path: '/editorial/search',
  method: 'get',
  role: 'staff',
  query,
  handler: async ({ req, query: { q, locale, only } }): Promise<PanelSearchAnswer> => {
    const actions = only ? [] : await actionsOf(req);
    if (!q) {
      const saved = await resultsOf(req, q, locale, await lastSavedBy(req, locale, suggested.documents));
      const first = actions.filter(({ kind }) => kind === 'action' || kind === 'view').slice(0, suggested.actions);
      return { results: [...saved, ...first.map((action) => describeAction(action, q, req))], total: 0, found: 'all' };
    }
    const index = await panelIndex.fresh(req.payload);
    const { hits, total, words, spelling } = index.find(q, await readableBy(req, only), locale);
    const matching = findActions(actions, q, req.i18n.language).slice(0, maxActions);
    // Rough matches beside an action that has all the words would be noise.
    const isRough = words === 'some' || spelling === 'alike';
    const documents = isRough && matching.length > 0 ? [] : hits.slice(0, maxResults);
    const found = await resultsOf(req, q, locale, documents);
    const results = only ? found.filter(({ state }) => state?.name !== 'trashed') : found;
    return {
      results: [...matching.map((action) => describeAction(action, q, req)), ...results],
      total: documents.length === 0 ? 0 : total,
      found: documents.length === 0 ? 'all' : words === 'some' ? 'some' : spelling === 'alike' ? 'alike' : 'all',
    };
  },
});

/** The collections that the person may read anything of; what of it, the results tell. */
async function readableBy(req: PayloadRequest, only?: 'content'): Promise<Set<PanelCollection>> {
  const readable = await Promise.all(
    panelCollections
      .filter((collection) => !only || isPublicCollection(collection))
      .map(async (collection) =>
        (await req.payload.collections[collection].config.access.read({ req })) === false ? [] : [collection],
      ),
  );
  return new Set(readable.flat());
}

function describeAction({ kind, label, href, where }: Action, q: string, req: PayloadRequest): PanelResult {
  const typed = Array.from(tokens(q), ({ word }) => foldedWord(word));
  const match = (word: string) => typed.find((each) => foldedWord(word).startsWith(each)) ?? null;
  return {
    key: href,
    href,
    kind: getT(req.i18n.language)(`panelSearchResults.kinds.${kind}`),
    title: markWords(label, match),
    state: null,
    language: null,
    where,
    excerpt: null,
  };
}
