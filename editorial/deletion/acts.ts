import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import type { Role } from '@/lib/access';

/** Moves to the trash, deletes for good, or unpublishes. */
export const acts = ['trash', 'delete', 'takeOff'] as const;
export type Act = (typeof acts)[number];

/** Collections without a publication state; files and forms have no trash, either. */
const withoutDrafts: readonly ReferenceableCollection[] = ['media', 'files', 'forms'];
const withoutTrash: readonly ReferenceableCollection[] = ['files', 'forms'];

export const hasDrafts = (collection: ReferenceableCollection): boolean => !withoutDrafts.includes(collection);
export const hasTrash = (collection: ReferenceableCollection): boolean => !withoutTrash.includes(collection);

/**
 * Returns what someone may do with a selection of a list. Contributors remove content of which nothing is published;
 * the rules of each document hold besides (lib/contributors.ts).
 *
 * @param inTrash whether the list is that of the trash
 */
export function actsOnSelection(collection: ReferenceableCollection, role: Role, inTrash: boolean): readonly Act[] {
  if (role === 'contributor' && !hasDrafts(collection)) return [];
  if (inTrash) return ['delete'];
  if (!hasTrash(collection)) return ['delete'];
  return hasDrafts(collection) && role !== 'contributor' ? ['takeOff', 'trash'] : ['trash'];
}
