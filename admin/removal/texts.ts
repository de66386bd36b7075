import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import { trashRetentionDays } from '@/lib/limits';
import type { ClientT } from '@/messages/panel/types';

/** Moves to the trash, deletes for good where there is no trash, or unpublishes. */
export type Act = 'trash' | 'delete' | 'takeOff';

/** Consequence of the removal. */
export function describeConsequence(act: Act, collection: ReferenceableCollection, t: ClientT): string {
  if (act !== 'trash') return t(act === 'delete' ? 'removal.deleteConsequence' : 'removal.takeOffConsequence');
  return t(collection === 'media' ? 'removal.trashPictureConsequence' : 'removal.trashConsequence', {
    trashRetentionDays,
  });
}
