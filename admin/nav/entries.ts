import type { Role } from '@/lib/access';
import { type Words, words } from '@/lib/words';

type Entry = { label: Words /** Below the admin panel's own path. */; path: `/${string}`; roles: readonly Role[] };

/** The views of “Mon travail”, above the collections in the menu, in their order. */
export const entries: readonly Entry[] = [
  { label: words('À relire', 'To review', 'Por revisar'), path: '/relectures', roles: ['admin', 'editor'] },
  { label: words('Mes demandes', 'My requests', 'Mis peticiones'), path: '/relectures', roles: ['contributor'] },
];
