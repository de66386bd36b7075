import type { PayloadRequest } from 'payload';
import { getT } from '@/messages/panel';

/** Returns the name of a person by id: `Vous`, `Nom (édition)`; `Quelqu’un` for a deleted account. */
export type NameOf = (id: string | null) => string;

/** Reads the people of these ids, in one query. */
export async function peopleNames(ids: readonly (string | null)[], req: PayloadRequest): Promise<NameOf> {
  const { language } = req.i18n;
  const t = getT(language);
  const requested = [...new Set(ids.filter((id) => id !== null))];
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: requested } },
    select: { name: true, role: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  });
  const names = new Map(docs.map(({ id, name, role }) => [id, `${name} (${t(`common.roleNames.${role}`)})`]));
  return (id) => (id !== null && id === req.user?.id ? t('common.you') : (names.get(id ?? '') ?? t('common.someone')));
}

/** Whether it is the user of the request: "Vous avez", and not "Vous a". */
export const isYou = (id: string | null, req: PayloadRequest): boolean => id !== null && id === req.user?.id;
