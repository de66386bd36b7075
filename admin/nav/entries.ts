import type { Role } from '@/lib/access';
import type { Words } from '@/lib/words';
import { label } from '@/messages/panel';
import { title as brokenLinks } from '../broken-links/words';

type Entry = { label: Words /** Below the admin panel's own path. */; path: `/${string}`; roles: readonly Role[] };

/** The views of “Mon travail”, above the collections in the menu, in their order. */
export const entries: readonly Entry[] = [
  { label: label('nav.toReview'), path: '/reviews', roles: ['admin', 'editor'] },
  { label: label('nav.myRequests'), path: '/reviews', roles: ['contributor'] },
  {
    label: label('nav.translations'),
    path: '/translations',
    roles: ['admin', 'editor', 'contributor'],
  },
  { label: brokenLinks, path: '/broken-links', roles: ['admin', 'editor'] },
];
