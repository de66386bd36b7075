import type { Translation } from '../types';

export const nav = {
  site: 'View the site',
  guide: 'Guide',
  toReview: 'To review',
  myRequests: 'My requests',
  translations: 'Translations',
  title: 'My work',
  dashboard: 'Dashboard',
  waiting: '{count} waiting',
} satisfies Translation<'nav'>;
