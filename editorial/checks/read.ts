import type { GlobalSlug, PayloadRequest } from 'payload';
import { isEditor } from '@/lib/access';
import type { Locale } from '@/lib/locales';
import { isPublicCollection, type PublicCollection } from '@/lib/routes';
import { readStored } from '../documents/stored';
import { inAnyLanguage, titleFieldOf } from '../documents/title';
import { type LanguageState, languageStates, readTranslationRow } from '../translation/languages';
import { type ListedIssue, listIssues } from './listed';
import type { CheckedKind, TranslationStates } from './subject';

export type ChecksAnswer = { issues: ListedIssue[]; languages: LanguageState[] };

/** The checks of a document or global, and its title in the source language, else in any that has one. */
export type ReadChecks = { checks: ChecksAnswer; name: string };

/**
 * Reads the issues of the newest version, in the language of the request, and the state of its locales. Issues in
 * `locale` come before those of other locales.
 *
 * The caller has checked that the request comes from staff, who read every document of public content, drafts too.
 *
 * @param id of a document; a global has none
 * @returns null of a document that is not stored, and of a global for people who may not change it
 */
export async function readChecks(
  kind: CheckedKind,
  id: string | undefined,
  locale: Locale,
  req: PayloadRequest,
): Promise<ReadChecks | null> {
  if (!isPublicCollection(kind)) return isEditor({ req }) ? readGlobal(kind, locale, req) : null;
  return id ? readDocument(kind, id, locale, req) : null;
}

async function readDocument(
  collection: PublicCollection,
  id: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<ReadChecks | null> {
  const stored = await readStored(collection, id, req);
  if (!stored) return null;
  const { newest } = stored;
  const translation = await readTranslationRow(collection, id, req);
  const owner = { inCollection: collection, documentId: id };
  const issues = await listIssues(collection, owner, stored, translation as TranslationStates, req, locale);
  const languages = languageStates(stored.live, translation);
  return {
    checks: { issues: inOrder(issues, locale), languages },
    name: inAnyLanguage(newest[titleFieldOf(collection, req)]),
  };
}

/** Globals have no published locales, and their label as title. */
async function readGlobal(slug: GlobalSlug & CheckedKind, locale: Locale, req: PayloadRequest): Promise<ReadChecks> {
  const newest = await newestGlobal(slug, req);
  const row = await req.payload.db.findGlobal<Record<string, unknown>>({ slug, req });
  const versions = { newest, live: row?._status === 'published' ? row : null };
  const issues = await listIssues(slug, { inCollection: slug, documentId: slug }, versions, {}, req, locale);
  return { checks: { issues: inOrder(issues, locale), languages: [] }, name: '' };
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

function inOrder(issues: ListedIssue[], locale: Locale): ListedIssue[] {
  const isHere = (issue: ListedIssue) => issue.locale === null || issue.locale === locale;
  const rank = (issue: ListedIssue) => (issue.severity === 'error' ? 0 : 2) + (isHere(issue) ? 0 : 1);
  return issues.sort((a, b) => rank(a) - rank(b));
}
