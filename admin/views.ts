import type { Config } from 'payload';

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>;

/** Our own views of the admin panel, by their component and their address. */
export const adminViews: Views = {
  dashboard: { Component: '/admin/dashboard/dashboard#Dashboard' },
  reviews: { Component: '/admin/review/list#ReviewsView', path: '/relectures', exact: true },
  review: { Component: '/admin/review/review#ReviewView', path: '/relectures/:collection/:id', exact: true },
  traductions: { Component: '/admin/translation-desk/view#TranslationDesk', path: '/traductions' },
  liens: { Component: '/admin/broken-links/view#BrokenLinks', path: '/liens', exact: true },
  guide: { Component: '/admin/guide/view#GuideView', path: '/guide' },
};
