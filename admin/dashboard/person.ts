import type { PayloadRequest } from 'payload';
import { type Role, roleOf } from '@/lib/access';
import { getT } from '@/messages/panel';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';

/** The person who reads the dashboard. */
export type Person = {
  id: string;
  name: string;
  role: Role;
  /** Language of the admin panel. */
  language: PanelLanguage;
};

/** Returns the signed-in person; null for a person who still has the first password. */
export function personOf(req: PayloadRequest): Person | null {
  const role = roleOf(req);
  if (!role || req.user?.collection !== 'users') return null;
  return { id: req.user.id, name: req.user.name, role, language: panelLanguageOf(req.i18n.language) };
}

/** May read review requests, messages and issues of the site. */
export const isEditing = ({ role }: Person): boolean => role !== 'contributor';

/** Returns `Nom (contribution)`, the name of an account in a relation; null for a deleted account. */
export function nameInWords(user: unknown, language: PanelLanguage): string | null {
  if (typeof user !== 'object' || user === null) return null;
  const { name, role } = user as { name?: string; role?: Role };
  return name && role ? `${name} (${getT(language)(`common.roleNames.${role}`)})` : (name ?? null);
}
