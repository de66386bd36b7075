import type { Act } from '@/editorial/deletion/acts';
import { hasTrash } from '@/editorial/deletion/acts';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import { trashRetentionDays } from '@/lib/limits';
import type { ClientT } from '@/messages/panel/types';

/** Consequence of the removal of a document. */
export function describeConsequence(act: Act, collection: ReferenceableCollection, t: ClientT): string {
  if (act !== 'trash') return t(act === 'delete' ? 'removal.deleteConsequence' : 'removal.takeOffConsequence');
  return t(collection === 'media' ? 'removal.trashPictureConsequence' : 'removal.trashConsequence', {
    trashRetentionDays,
  });
}

/** Consequence of the removal of several documents. */
export function describeConsequenceOfSelection(act: Act, collection: ReferenceableCollection, t: ClientT): string {
  if (act === 'takeOff') return t('removal.selection.takeOffConsequence');
  if (act === 'delete')
    return t(hasTrash(collection) ? 'removal.selection.foreverConsequence' : 'removal.deleteConsequence');
  return t(
    collection === 'media' ? 'removal.selection.trashPicturesConsequence' : 'removal.selection.trashConsequence',
    {
      trashRetentionDays,
    },
  );
}
