import type { CollectionConfig } from 'payload';
import type { Usable } from '@/editorial/links/nouns';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** The tab that says where a document, a picture, a file or a form is used, and our own items to take it away. */
export function usedComponents(collection: Usable) {
  const serverProps = { collection };
  return {
    edit: { editMenuItems: [{ path: '/admin/removal/items#DeleteItem', serverProps }] },
    views: {
      edit: {
        usage: {
          Component: '/admin/used-in/tab#UsedIn',
          path: '/usage',
          tab: {
            label: ({ t }: { t: (key: string) => string }) => t('usedIn:tab'),
            href: '/usage',
            order: 200,
            Pill: '/admin/used-in/pill#UsedInPill',
          },
        },
      },
    },
  } satisfies Components;
}
