import { type GlobalSlug, NotFound, type PayloadRequest } from 'payload';
import { endpoint, requireEditor } from '@/lib/api/endpoint';
import { localeOrSource } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { documentParams } from '../documents/document-params';
import { readStored } from '../documents/stored';
import { type LanguageState, languageStates, readTranslationRow } from '../translation/languages';
import { type DescribedIssue, describeIssues, findIssues } from './index';
import type { TranslationStates } from './subject';

export type ChecksAnswer = { issues: DescribedIssue[]; languages: LanguageState[] };

/** The locale of the form. */
const edited = (req: PayloadRequest) => localeOrSource(req.searchParams.get('locale'));

/** Staff read every document of public content, drafts too: the role was checked before. */
async function readDocument(collection: PublicCollection, id: string, req: PayloadRequest): Promise<ChecksAnswer> {
  const stored = await readStored(collection, id, req);
  if (!stored) throw new NotFound(req.t);
  const translation = await readTranslationRow(collection, id, req);
  const issues = await findIssues(collection, stored.newest, translation as TranslationStates, req, edited(req));
  const languages = languageStates(stored.live, translation);
  return { issues: describeIssues(issues, collection, stored.newest, req), languages };
}

/** Globals have no published locales. */
async function readGlobal(slug: 'header' | 'footer' | 'settings', req: PayloadRequest): Promise<ChecksAnswer> {
  requireEditor(req);
  const newest = await newestGlobal(slug, req);
  return {
    issues: describeIssues(await findIssues(slug, newest, {}, req, edited(req)), slug, newest, req),
    languages: [],
  };
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
  params: documentParams,
  handler: async ({ req, params: { collection, id: documentId } }) => {
    const { issues, languages } =
      collection === 'globals' ? await readGlobal(documentId, req) : await readDocument(collection, documentId, req);
    const locale = localeOrSource(req.searchParams.get('locale'));
    const isHere = (issue: DescribedIssue) => issue.locale === null || issue.locale === locale;
    const rank = (issue: DescribedIssue) => (issue.severity === 'error' ? 0 : 2) + (isHere(issue) ? 0 : 1);
    return { issues: issues.sort((a, b) => rank(a) - rank(b)), languages } satisfies ChecksAnswer;
  },
});
