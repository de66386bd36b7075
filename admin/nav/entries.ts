import type { Role } from '@/lib/access';
import { type Words, words } from '@/lib/words';
import { title as brokenLinks } from '../broken-links/words';

type Entry = { label: Words /** Below the admin panel's own path. */; path: `/${string}`; roles: readonly Role[] };

/** The views of “Mon travail”, above the collections in the menu, in their order. */
export const entries: readonly Entry[] = [
  { label: words('À relire', 'To review', 'Por revisar'), path: '/relectures', roles: ['admin', 'editor'] },
  { label: words('Mes demandes', 'My requests', 'Mis peticiones'), path: '/relectures', roles: ['contributor'] },
  {
    label: words('Traductions', 'Translations', 'Traducciones'),
    path: '/traductions',
    roles: ['admin', 'editor', 'contributor'],
  },
  { label: brokenLinks, path: '/liens', roles: ['admin', 'editor'] },
];
