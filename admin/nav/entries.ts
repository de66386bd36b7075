import type { Role } from '@/lib/access';
import type { PanelText } from '@/messages/panel/types';

type Entry = { label: PanelText /** Below the admin panel's own path. */; path: `/${string}`; roles: readonly Role[] };

/** Views of “Mon travail”, above the collections in the menu, in their order. */
export const entries: readonly Entry[] = [
  { label: 'nav.toReview', path: '/reviews', roles: ['admin', 'editor'] },
  { label: 'nav.myRequests', path: '/reviews', roles: ['contributor'] },
  {
    label: 'nav.translations',
    path: '/translations',
    roles: ['admin', 'editor', 'contributor'],
  },
  { label: 'releases.plural', path: '/releases', roles: ['admin', 'editor', 'contributor'] },
  { label: 'brokenLinks.title', path: '/broken-links', roles: ['admin', 'editor'] },
  { label: 'upkeep.title', path: '/upkeep', roles: ['admin', 'editor'] },
  { label: 'activity.title', path: '/activity', roles: ['admin', 'editor', 'contributor'] },
  { label: 'apiKeys.plural', path: '/api-keys', roles: ['admin'] },
];
