import type { PayloadRequest } from 'payload';
import { type Role, roleOf } from '@/lib/access';
import { getT } from '@/messages/panel';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';

/** Who reads the dashboard. */
export type Person = {
  id: string;
  name: string;
  role: Role;
  /** That of the admin panel. */
  language: PanelLanguage;
};

/** Whoever is signed in; null for someone who still has the first password. */
export function personOf(req: PayloadRequest): Person | null {
  const role = roleOf(req);
  if (!role || req.user?.collection !== 'users') return null;
  return { id: req.user.id, name: req.user.name, role, language: panelLanguageOf(req.i18n.language) };
}

/** May read what others ask for, messages and what is to be fixed on the site. */
export const isEditing = ({ role }: Person): boolean => role !== 'contributor';

/** `Nom (contribution)`, as a relation to an account names someone; null where the account is gone. */
export function nameInWords(user: unknown, language: PanelLanguage): string | null {
  if (typeof user !== 'object' || user === null) return null;
  const { name, role } = user as { name?: string; role?: Role };
  return name && role ? `${name} (${getT(language)(`common.roleNames.${role}`)})` : (name ?? null);
}
