import { APIError, type PayloadRequest, ValidationError } from 'payload';
import { quoted } from '@/editorial/difference/labels';
import { colon } from '@/lib/french-spaces';
import { entryFormPath, type ReleasableKind } from '@/lib/releases';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { type DescribedIssue, describeIssues, findIssues } from '../checks';
import { isError } from '../checks/check';
import type { EntryRow } from './rows';
import { readEntry, type StoredEntry } from './stored';

/** Why a document of a release can't be published. */
export type EntryProblem = {
  collection: ReleasableKind;
  id: string;
  title: string;
  /** Path of its form, below the panel's own. */
  path: string;
  /** What is wrong as a whole: it is in the trash, or a hook refused it. Empty where the issues say it. */
  message: string;
  issues: DescribedIssue[];
};

/** Ends the publication of a release; nothing of it is published. */
export class RefusedRelease extends Error {
  constructor(readonly problems: readonly EntryProblem[]) {
    super('A document of the release can’t be published.');
  }
}

type Row = Pick<EntryRow, 'inCollection' | 'documentId'>;

const problemOf = (
  { inCollection: collection, documentId: id }: Row,
  title: string,
  message: string,
  issues: DescribedIssue[] = [],
): EntryProblem => ({ collection, id, title, path: entryFormPath(collection, id), message, issues });

/** Whether the newest version of an entry is not public yet. */
export const hasUnpublished = ({ newest, live }: StoredEntry): boolean =>
  live === null || newest._status !== 'published';

/** Finds what keeps the newest version of a document from being published: its errors in every public locale. */
export async function findProblem(
  row: Row,
  stored: StoredEntry | null,
  req: PayloadRequest,
): Promise<EntryProblem | null> {
  const t = getT(req.i18n.language);
  if (!stored) return problemOf(row, t('releases.untitled'), t('releases.entryGone'));
  const { newest, title } = stored;
  if (newest.deletedAt) return problemOf(row, title, t('releases.entryTrashed'));
  if (!hasUnpublished(stored)) return null;
  const errors = (await findIssues(row.inCollection, newest, {}, req)).filter(isError);
  if (errors.length === 0) return null;
  return problemOf(row, title, '', describeIssues(errors, row.inCollection, newest, req));
}

/** Finds the problems of all documents of a release. */
export async function findProblems(entries: readonly Row[], req: PayloadRequest): Promise<EntryProblem[]> {
  const problems: EntryProblem[] = [];
  for (const row of entries) {
    const problem = await findProblem(row, await readEntry(row, req), req);
    if (problem) problems.push(problem);
  }
  return problems;
}

/**
 * Returns the refusal of a save as the problem of its document; other errors as they are: a database that is away is worth
 * another try.
 */
export function asRefusal(error: unknown, row: Row, title: string): unknown {
  if (error instanceof ValidationError) {
    const reasons = error.data.errors.map(({ label, message }) => [label, message].filter(Boolean).join(' – '));
    return new RefusedRelease([problemOf(row, title, [...new Set(reasons)].join(' ; '))]);
  }
  if (error instanceof APIError && error.isPublic) return new RefusedRelease([problemOf(row, title, error.message)]);
  return error;
}

/** Returns problems in one line, for a mail: `« Débat public » : Résumé, Lieu ; « Page » : dans la corbeille`. */
export function problemsInLine(problems: readonly EntryProblem[], givenLanguage: string): string {
  const language = panelLanguageOf(givenLanguage);
  return problems
    .map(({ title, message, issues }) => {
      const fields = [...new Set(issues.map(({ rows, field }) => (rows ? `${rows}, ${field}` : field)))].join(', ');
      return `${quoted(title || getT(language)('releases.untitled'), language)}${colon(language)}${message || fields}`;
    })
    .join(' ; ');
}
