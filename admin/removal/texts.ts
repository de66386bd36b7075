import type { Usable } from '@/editorial/links/nouns';
import { trashRetentionDays } from '@/lib/limits';
import type { ClientT } from '@/messages/panel/types';

/** Into the bin, for good where there is none, or off the site as a draft. */
export type Act = 'bin' | 'delete' | 'takeOff';

/** What follows from it. */
export function describeConsequence(act: Act, collection: Usable, t: ClientT): string {
  if (act !== 'bin') return t(act === 'delete' ? 'removal.deleteConsequence' : 'removal.takeOffConsequence');
  return t(collection === 'media' ? 'removal.binPictureConsequence' : 'removal.binConsequence', { trashRetentionDays });
}
