import type { CollectionConfig } from 'payload';
import type { PublicCollection } from '@/lib/routes';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** What stands around the form of a document of public content: its tabs, its controls, its menu. The same for all. */
export function documentComponents(_collection: PublicCollection): Components {
  return {
    views: {
      edit: {
        traduire: {
          Component: '/admin/translate/view#TranslateView',
          path: '/traduire',
          tab: {
            href: '/traduire',
            order: 200,
            // Payload's type knows its own keys only; ours stands in admin/words.ts.
            label: ({ t }) => t('editorial:translate' as 'general:edit'),
          },
        },
      },
    },
  };
}
