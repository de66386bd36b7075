import type { PayloadRequest } from 'payload';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { check, isError } from './check';
import { describePoint } from './describe-point';
import { placeInWords } from './place';
import type { Point, RuleName, Severity } from './point';
import { type CheckedKind, subjectOf, type TranslationStates } from './subject';
import { readTargets } from './targets';

/** The schema of what is checked. */
function configOf(kind: CheckedKind, { payload }: PayloadRequest) {
  const global = payload.globals.config.find(({ slug }) => slug === kind);
  return global ?? payload.collections[kind as PublicCollection].config;
}

/** Finds the issues of a stored document or global, in all its locales. */
export async function pointsOf(
  kind: CheckedKind,
  document: Record<string, unknown>,
  translations: TranslationStates,
  req: PayloadRequest,
): Promise<Point[]> {
  const { custom, flattenedFields } = configOf(kind, req);
  const { requiredToPublish = [] } = (custom ?? {}) as { requiredToPublish?: readonly string[] };
  const subject = subjectOf(kind, flattenedFields, requiredToPublish, document);
  return check({ ...subject, targets: await readTargets(subject.namings, req), translations });
}

/** An issue as the form of a document shows it, in the user's language. */
export type SpokenPoint = {
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

/** The issues of a document as text. */
export function spoken(
  points: readonly Point[],
  kind: CheckedKind,
  document: Record<string, unknown>,
  req: PayloadRequest,
): SpokenPoint[] {
  const { flattenedFields } = configOf(kind, req);
  const { language } = req.i18n;
  return points.map((point) => {
    const { field, rows } = placeInWords(flattenedFields, document, point.path, language);
    const { rule, path, locale } = point;
    const severity = isError(point) ? 'error' : 'advice';
    return { rule, severity, path, locale, field, rows, ...describePoint(point, field, language) };
  });
}
