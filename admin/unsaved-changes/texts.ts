import { momentInWords } from '@/lib/moments';
import type { ClientT } from '@/messages/panel/types';
import type { SaveBlocker } from './use-unsaved-changes';

const moment = (at: number, t: ClientT) => momentInWords(new Date(at).toISOString(), t.language);

/** Describes what blocks the save, since when, and what happens to the changes. */
export const describeSaveBlocker = (blocker: SaveBlocker, changedAt: number, t: ClientT): string =>
  t(`unsavedChanges.${blocker}`, { when: moment(changedAt, t) });

/** Describes the stored changes that are offered; also when a newer version was saved elsewhere. */
export function describeOffer(at: number, savedElsewhereAt: number | null, t: ClientT): string {
  const typed = moment(at, t);
  if (savedElsewhereAt === null) return t('unsavedChanges.plain', { typed });
  return t('unsavedChanges.newerVersion', { typed, saved: moment(savedElsewhereAt, t) });
}
