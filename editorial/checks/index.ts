import type { PayloadRequest } from 'payload';
import { type Locale, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { check, isError } from './check';
import { describeField } from './describe-field';
import { describeIssue } from './describe-issue';
import type { Issue, RuleName, Severity } from './issue';
import { findRefusals } from './refusals';
import { type CheckedKind, subjectOf, type TranslationStates } from './subject';
import { readTargets } from './targets';

/** Returns the configuration of a checked collection or global. */
export function configOf(kind: CheckedKind, { payload }: PayloadRequest) {
  const global = payload.globals.config.find(({ slug }) => slug === kind);
  return global ?? payload.collections[kind as PublicCollection].config;
}

/**
 * Finds the issues of a stored document or global, in all its public locales.
 *
 * @param edited the locale of the form: publishing validates it too, also where it is not public
 */
export async function findIssues(
  kind: CheckedKind,
  document: Record<string, unknown>,
  translations: TranslationStates,
  req: PayloadRequest,
  edited: Locale = sourceLocale,
): Promise<Issue[]> {
  const { custom, flattenedFields } = configOf(kind, req);
  const { requiredToPublish = [] } = (custom ?? {}) as { requiredToPublish?: readonly string[] };
  const subject = subjectOf(kind, flattenedFields, requiredToPublish, document);
  const collection = kind in req.payload.collections ? kind : undefined;
  const refusals = await findRefusals(flattenedFields, document, subject.locales, edited, collection, req);
  return check({ ...subject, targets: await readTargets(subject.references, req), translations, refusals });
}

/** An issue as the form of a document shows it, in the user's language. */
export type DescribedIssue = {
  rule: RuleName;
  severity: Severity;
  path: string;
  locale: Locale | null;
  found: string;
  fix: string;
  /** The label of its field, and the block and rows around it. */
  field: string;
  rows: string;
};

/** Describes the issues of a document. */
export function describeIssues(
  issues: readonly Issue[],
  kind: CheckedKind,
  document: Record<string, unknown>,
  req: PayloadRequest,
): DescribedIssue[] {
  const { flattenedFields } = configOf(kind, req);
  const { language } = req.i18n;
  return issues.map((issue) => {
    const { field, rows } = describeField(flattenedFields, document, issue.path, language);
    const { rule, path, locale } = issue;
    const severity = isError(issue) ? 'error' : 'warning';
    return { rule, severity, path, locale, field, rows, ...describeIssue(issue, field, language) };
  });
}
