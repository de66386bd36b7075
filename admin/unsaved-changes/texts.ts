import { momentInWords } from '@/lib/moments';
import type { ClientT } from '@/messages/panel/types';
import type { SaveBlocker } from './use-save-retries';

const moment = (at: number, t: ClientT) => momentInWords(new Date(at).toISOString(), t.language);

/** Describes what blocks the save, since when, and what happens to the changes. */
export const describeSaveBlocker = (blocker: SaveBlocker, changedAt: number, t: ClientT): string =>
  t(`unsavedChanges.${blocker}`, { when: moment(changedAt, t) });

/**
 * Describes the stored changes that are offered: whether they become the draft, or wait in the form to be saved; also when a newer
 * version was saved elsewhere.
 */
export function describeOffer(
  at: number,
  { savedElsewhereAt, isAutosaved }: { savedElsewhereAt: number | null; isAutosaved: boolean },
  t: ClientT,
): string {
  const typed = moment(at, t);
  const saved = savedElsewhereAt === null ? null : moment(savedElsewhereAt, t);
  if (isAutosaved) {
    return saved ? t('unsavedChanges.newerVersion', { typed, saved }) : t('unsavedChanges.plain', { typed });
  }
  return saved ? t('unsavedChanges.newerInForm', { typed, saved }) : t('unsavedChanges.inForm', { typed });
}

/** Describes what was saved elsewhere, and what becomes of either. */
export const describeConflict = (updatedAt: string, isAutosaved: boolean, t: ClientT): string =>
  t(isAutosaved ? 'unsavedChanges.conflict' : 'unsavedChanges.conflictInForm', {
    when: momentInWords(updatedAt, t.language),
  });
