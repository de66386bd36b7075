import type { CollectionConfig } from 'payload';
import type { PublicCollection } from '@/lib/routes';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** What stands around the form of a document of public content: its tabs, its controls, its menu. The same for all. */
export function documentComponents(collection: PublicCollection): Components {
  return {
    edit: { beforeDocumentControls: [{ path: '/admin/review/ask-button#AskButton', serverProps: { collection } }] },
    views: {
      edit: {
        versions: {
          Component: '/admin/history/list#HistoryView',
          tab: { label: ({ t }) => t('version:versions'), href: '/versions', order: 300 },
        },
        version: { Component: '/admin/history/version#VersionView' },
      },
    },
  };
}
