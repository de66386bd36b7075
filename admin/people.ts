import type { PayloadRequest } from 'payload';
import { readPeople } from '@/editorial/team';
import { getT } from '@/messages/panel';

/** Returns the name of a person by id: `Vous`, `Nom (édition)`; `Quelqu’un` for a deleted account. */
export type NameOf = (id: string | null) => string;

/** Reads the people of these ids, in one query. */
export async function peopleNames(ids: readonly (string | null)[], req: PayloadRequest): Promise<NameOf> {
  const t = getT(req.i18n.language);
  const people = await readPeople(ids, req);
  return (id) => {
    if (isYou(id, req)) return t('common.you');
    const person = people.get(id ?? '');
    return person ? `${person.name} (${t(`common.roleNames.${person.role}`)})` : t('common.someone');
  };
}

/** Whether it is the user of the request: "Vous avez", and not "Vous a". */
export const isYou = (id: string | null, req: PayloadRequest): boolean => id !== null && id === req.user?.id;
