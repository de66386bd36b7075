import type { Config } from 'payload';

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>;

/** Our own views of the admin panel, with component and address. */
export const adminViews: Views = {
  dashboard: { Component: '/admin/dashboard/dashboard#Dashboard' },
  reviews: { Component: '/admin/review/list#ReviewsView', path: '/reviews', exact: true },
  review: { Component: '/admin/review/review#ReviewView', path: '/reviews/:collection/:id', exact: true },
  translations: { Component: '/admin/translation-queue/view#TranslationQueue', path: '/translations' },
  brokenLinks: { Component: '/admin/broken-links/view#BrokenLinks', path: '/broken-links', exact: true },
  upkeep: { Component: '/admin/upkeep/view#UpkeepView', path: '/upkeep', exact: true },
  activity: { Component: '/admin/activity/view#ActivityView', path: '/activity', exact: true },
  releases: { Component: '/admin/releases/list#ReleasesView', path: '/releases', exact: true },
  release: { Component: '/admin/releases/view#ReleaseView', path: '/releases/:id', exact: true },
  apiKeys: { Component: '/admin/api-keys/view#ApiKeysView', path: '/api-keys', exact: true },
  guide: { Component: '/admin/guide/view#GuideView', path: '/guide' },
};
