import type { Usable } from '@/editorial/links/nouns';
import { trashRetentionDays } from '@/lib/limits';
import type { ClientT } from '@/messages/panel/types';

/** Into the trash, for good where there is none, or off the site as a draft. */
export type Act = 'trash' | 'delete' | 'takeOff';

/** What follows from it. */
export function describeConsequence(act: Act, collection: Usable, t: ClientT): string {
  if (act !== 'trash') return t(act === 'delete' ? 'removal.deleteConsequence' : 'removal.takeOffConsequence');
  return t(collection === 'media' ? 'removal.trashPictureConsequence' : 'removal.trashConsequence', {
    trashRetentionDays,
  });
}
