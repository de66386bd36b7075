import type { CollectionConfig } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { csvComponents } from './csv';
import { joinComponents } from './join';
import { presenceComponents } from './presence';
import { usageComponents } from './usage';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** Controls above the form: view, checks, publish; and the menu beside them. */
const bar = (collection: PublicCollection): Components => ({
  edit: {
    Status: '/admin/checks/status#DocumentStatus',
    beforeDocumentControls: [
      '/admin/rich-text/field/editor-scripts#EditorScripts',
      '/admin/schedule/bar#PublicationBar',
      '/admin/releases/document-bar#ReleaseBar',
      '/admin/checks/issues-button#IssuesButton',
      { path: '/admin/review/request-button#RequestButton', serverProps: { collection } },
    ],
    PublishButton: '/admin/checks/publish-button#PublishWhenReady',
    UnpublishButton: { path: '/admin/removal/items#UnpublishItem', serverProps: { collection } },
    editMenuItems: ['/admin/schedule/menu-items#PublicationMenuItems'],
  },
});

const translate: Components = {
  views: {
    edit: {
      translate: {
        Component: '/admin/translate/view#TranslateView',
        path: '/translate',
        tab: {
          href: '/translate',
          order: 150,
          // Payload's type knows its own keys only; ours stands in messages/payload.
          label: ({ t }) => t('editorial:translate' as 'general:edit'),
        },
      },
    },
  },
};

const history: Components = {
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

/** In the place of Payload's own view of a document that does not exist yet. */
const create = (collection: PublicCollection): Components => ({
  views: {
    create: {
      Component: { path: '/admin/new-document/view#NewDocument', serverProps: { collection } },
      path: '/create',
      exact: true,
    },
  },
});

/** The list of pages is a tree (admin/page-tree/). */
const tree: Components = { views: { list: { Component: '/admin/page-tree/pages-list#PagesList' } } };

/** Components around the form of public content: tabs, controls, menu. */
export function documentComponents(collection: PublicCollection): Components {
  const usage = usageComponents(collection);
  const list = collection === 'pages' ? tree : {};
  return joinComponents(
    ...[bar(collection), create(collection), translate, usage, list, history],
    csvComponents(collection),
    presenceComponents,
  );
}
