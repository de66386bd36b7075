import type { PayloadRequest } from 'payload';
import type { Role } from '@/lib/access';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';

/** What someone may do, after their name. */
export const roleNames: Record<Role, Words> = {
  admin: label('common.admin'),
  editor: label('common.roleNames.editor'),
  contributor: label('common.roleNames.contributor'),
};
const you = label('common.you');
const someone = label('common.someone');

/** Says who someone is, by their id: `Vous`, `Nom (édition)`; `Quelqu’un` whose account is gone. */
export type NameOf = (id: string | null) => string;

/** The people of these ids, in one query. */
export async function peopleNames(ids: readonly (string | null)[], req: PayloadRequest): Promise<NameOf> {
  const { language } = req.i18n;
  const asked = [...new Set(ids.filter((id) => id !== null))];
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: asked } },
    select: { name: true, role: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  });
  const names = new Map(docs.map(({ id, name, role }) => [id, `${name} (${inLanguage(roleNames[role], language)})`]));
  return (id) =>
    id !== null && id === req.user?.id
      ? inLanguage(you, language)
      : (names.get(id ?? '') ?? inLanguage(someone, language));
}

/** Whether it is whoever asks: "Vous avez", and not "Vous a". */
export const isYou = (id: string | null, req: PayloadRequest): boolean => id !== null && id === req.user?.id;
