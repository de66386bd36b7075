import { hourMs } from '@/lib/limits';

/** What people do, in the order in which the filter lists it. */
export const activityActions = [
  ...(['created', 'saved', 'published', 'taken-off'] as const),
  ...(['scheduled-publish', 'scheduled-unpublish', 'schedule-canceled'] as const),
  ...(['release-added', 'release-removed'] as const),
  ...(['review-requested', 'review-withdrawn', 'review-sent-back'] as const),
  ...(['translation-current', 'confirmed', 'file-replaced', 'role-changed', 'revoked'] as const),
  ...(['trashed', 'restored', 'deleted'] as const),
] as const;
export type ActivityAction = (typeof activityActions)[number];

/** Saves of one person within this time are one row, as they are one entry in the history of a document. */
const sittingMs = hourMs;

/** A row whose time is older than this is stored again with the time of the save; before, an autosave writes nothing. */
const renewAfterMs = hourMs / 60;

/** A document as it is saved. */
export type SavedDocument = { _status?: unknown; deletedAt?: unknown };

/** What was stored of a document before a save. */
export type DocumentBefore = { isPublished: boolean; isTrashed: boolean };

/** What the hooks of a save know besides the document. */
export type SaveContext = { unpublishing?: boolean; translationIsCurrent?: boolean };

/**
 * Returns what a save of a document did: the one thing that matters most to others.
 *
 * @param before null for a new document
 */
export function actionOfSave(
  before: DocumentBefore | null,
  saved: SavedDocument,
  { unpublishing, translationIsCurrent }: SaveContext,
): ActivityAction {
  if (saved.deletedAt) return before?.isTrashed ? 'saved' : 'trashed';
  if (before?.isTrashed) return 'restored';
  if (unpublishing && before?.isPublished) return 'taken-off';
  if (saved._status === 'published') return 'published';
  if (!before) return 'created';
  return translationIsCurrent ? 'translation-current' : 'saved';
}

/** The newest row of a document, as far as a save is compared with it. */
type NewestRow = { action: ActivityAction; by: string | null; viaKey: string | null; at: string };

/**
 * Returns whether a save belongs to the newest row of its document: the same person, or program, saved it within the hour,
 * or created it, and nothing else was done to it since.
 */
export function isSameSitting(newest: NewestRow, save: NewestRow): boolean {
  if (save.action !== 'saved' || (newest.action !== 'saved' && newest.action !== 'created')) return false;
  return (
    newest.by === save.by && newest.viaKey === save.viaKey && Date.parse(save.at) - Date.parse(newest.at) <= sittingMs
  );
}

/** Returns whether the time of a row is to be stored again. A creation keeps its own. */
export const isTimeToRenew = (newest: NewestRow, save: NewestRow): boolean =>
  newest.action === 'saved' && Date.parse(save.at) - Date.parse(newest.at) > renewAfterMs;
