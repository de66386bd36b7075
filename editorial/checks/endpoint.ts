import { type GlobalSlug, NotFound, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { endpoint, requireEditor } from '@/lib/api/endpoint';
import { type Locale, localeOrSource, sourceLocale } from '@/lib/locales';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { readStored } from '../documents/stored';
import { type TargetLocale, targetLocales, type translationStates } from '../status';
import { type DescribedIssue, describeIssues, findIssues } from './index';
import type { TranslationStates } from './subject';

/** The state of a locale of a document. */
export type LanguageState = {
  locale: Locale;
  state: 'source' | (typeof translationStates)[number];
  localePublished: boolean;
};

export type ChecksAnswer = { issues: DescribedIssue[]; languages: LanguageState[] };

type Row = {
  id: string;
  translation?: Record<TargetLocale, { state: LanguageState['state']; localePublished?: boolean }>;
};

const id = z.string().regex(/^[\w-]{1,64}$/);
const params = z.union([
  z.object({
    collection: z.enum(publicCollections as [(typeof publicCollections)[number], ...typeof publicCollections]),
    id,
  }),
  z.object({ collection: z.literal('globals'), id: z.enum(['header', 'footer', 'settings']) }),
]);

/** Staff read every document of public content, drafts too: the role was checked before. */
async function readDocument(collection: PublicCollection, id: string, req: PayloadRequest): Promise<ChecksAnswer> {
  const stored = await readStored(collection, id, req);
  if (!stored) throw new NotFound(req.t);
  const row = await req.payload.db.findOne<Row>({
    collection: 'content-status',
    where: { key: { equals: `${collection}/${id}` } },
    req,
  });
  const issues = await findIssues(collection, stored.newest, (row?.translation ?? {}) as TranslationStates, req);
  const languages: LanguageState[] = [
    { locale: sourceLocale, state: 'source', localePublished: true },
    ...targetLocales.map((target) => {
      const { state = 'missing', localePublished = false } = row?.translation?.[target] ?? {};
      return { locale: target, state, localePublished: localePublished === true } as const;
    }),
  ];
  return { issues: describeIssues(issues, collection, stored.newest, req), languages };
}

/** Globals have no published locales. */
async function readGlobal(slug: 'header' | 'footer' | 'settings', req: PayloadRequest): Promise<ChecksAnswer> {
  requireEditor(req);
  const newest = await newestGlobal(slug, req);
  return { issues: describeIssues(await findIssues(slug, newest, {}, req), slug, newest, req), languages: [] };
}

/** The newest version, with all its locales. */
async function newestGlobal(slug: GlobalSlug, req: PayloadRequest): Promise<Record<string, unknown>> {
  const { docs } = await req.payload.db.findGlobalVersions<Record<string, unknown>>({
    global: slug,
    where: { latest: { equals: true } },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version ?? (await req.payload.db.findGlobal({ slug, req })) ?? {};
}

/**
 * `GET /api/editorial/checks/:collection/:id?locale=fr`, for a global `…/checks/globals/:slug`: the issues of the
 * newest version, in the user's language, and the state of its locales. Issues in `locale` come before those of other
 * locales.
 */
export const checksEndpoint = endpoint({
  path: '/editorial/checks/:collection/:id',
  method: 'get',
  role: 'staff',
  params,
  handler: async ({ req, params: { collection, id: documentId } }) => {
    const { issues, languages } =
      collection === 'globals' ? await readGlobal(documentId, req) : await readDocument(collection, documentId, req);
    const locale = localeOrSource(req.searchParams.get('locale'));
    const isHere = (issue: DescribedIssue) => issue.locale === null || issue.locale === locale;
    const rank = (issue: DescribedIssue) => (issue.severity === 'error' ? 0 : 2) + (isHere(issue) ? 0 : 1);
    return { issues: issues.sort((a, b) => rank(a) - rank(b)), languages } satisfies ChecksAnswer;
  },
});
