import { momentInWords } from '@/lib/moments';
import type { ClientT } from '@/messages/panel/types';
import type { SaveBlocker } from './use-unsaved-changes';

const moment = (at: number, t: ClientT) => momentInWords(new Date(at).toISOString(), t.language);

/** Describes what blocks the save, since when, and what happens to the changes. */
export const describeSaveBlocker = (blocker: SaveBlocker, changedAt: number, t: ClientT): string =>
  t(`unsavedChanges.${blocker}`, { when: moment(changedAt, t) });

/** What is offered on coming back; said too, when the text was saved elsewhere since. */
export function describeOffer(at: number, savedElsewhereAt: number | null, t: ClientT): string {
  const typed = moment(at, t);
  if (savedElsewhereAt === null) return t('unsavedChanges.plain', { typed });
  return t('unsavedChanges.newerVersion', { typed, saved: moment(savedElsewhereAt, t) });
}
