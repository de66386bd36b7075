import type { Config } from 'payload';

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>;

/** Our own views of the admin panel, by their component and their address. */
export const adminViews: Views = {
  traductions: { Component: '/admin/translation-desk/view#TranslationDesk', path: '/traductions' },
};
