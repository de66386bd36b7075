import type { CollectionConfig } from 'payload';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/**
 * The tab that says where a document, a picture, a file or a form is used, and our own items to take it away; the list
 * that does so with a selection.
 */
export function usageComponents(collection: ReferenceableCollection) {
  const serverProps = { collection };
  return {
    edit: { editMenuItems: [{ path: '/admin/removal/items#DeleteItem', serverProps }] },
    views: {
      list: { Component: '/admin/removal/list#ListWithUsage' },
      edit: {
        usage: {
          Component: '/admin/usage/tab#UsageTab',
          path: '/usage',
          tab: {
            label: ({ t }: { t: (key: string) => string }) => t('usage:tab'),
            href: '/usage',
            order: 200,
            Pill: '/admin/usage/pill#UsagePill',
          },
        },
      },
    },
  } satisfies Components;
}
