import type { NextConfig } from 'next';

const packages = '**/node_modules/@payloadcms';

/**
 * Modules of Payload with client components that no dashboard, list or form of ours begins with: other views, drawers, what appears
 * with a selection, kinds of fields that we draw ourselves, what folders and query presets need (which we do not use). Each has
 * nothing but components, which show nothing until they are loaded.
 */
export const loadedWhenShown = [
  'next/dist/views/API/index.client.js',
  'next/dist/views/CreateFirstUser/index.client.js',
  'next/dist/views/Dashboard/Default/ModularDashboard/index.client.js',
  'next/dist/views/ForgotPassword/ForgotPasswordForm/index.js',
  'next/dist/views/ResetPassword/ResetPasswordForm/index.js',
  'next/dist/views/Version/Default/index.js',
  'next/dist/views/Version/RenderFieldsToDiff/RenderVersionFieldsToDiff.js',
  'next/dist/views/Version/RenderFieldsToDiff/fields/Collapsible/index.js',
  'next/dist/views/Version/RenderFieldsToDiff/fields/Date/index.js',
  'next/dist/views/Version/RenderFieldsToDiff/fields/Group/index.js',
  'next/dist/views/Version/RenderFieldsToDiff/fields/Iterable/index.js',
  'next/dist/views/Version/RenderFieldsToDiff/fields/Row/index.js',
  'next/dist/views/Version/RenderFieldsToDiff/fields/Select/index.js',
  'next/dist/views/Version/RenderFieldsToDiff/fields/Tabs/index.js',
  'next/dist/views/Version/RenderFieldsToDiff/fields/Text/index.js',
  'next/dist/views/Versions/index.client.js',
  'ui/dist/elements/BulkUpload/AddFilesView/index.js',
  'ui/dist/elements/BulkUpload/AddingFilesView/index.js',
  'ui/dist/elements/DeleteMany/index.js',
  'ui/dist/elements/DocumentDrawer/DrawerContent.js',
  'ui/dist/elements/EditMany/DrawerContent.js',
  'ui/dist/elements/EditUpload/index.js',
  'ui/dist/elements/FolderView/Cell/index.client.js',
  'ui/dist/elements/FolderView/MoveDocToFolder/index.js',
  'ui/dist/elements/ListDrawer/DrawerContent.js',
  'ui/dist/elements/PublishButton/ScheduleDrawer/index.js',
  'ui/dist/elements/PublishMany/index.js',
  'ui/dist/elements/QueryPresets/QueryPresetBar/index.js',
  'ui/dist/elements/RelationshipTable/index.js',
  'ui/dist/elements/RestoreMany/index.js',
  'ui/dist/elements/UnpublishMany/index.js',
  'ui/dist/fields/Code/index.js',
  'ui/dist/fields/DateTime/index.js',
  'ui/dist/fields/JSON/index.js',
  'ui/dist/fields/Point/index.js',
  'ui/dist/views/BrowseByFolder/index.js',
  'ui/dist/views/CollectionFolder/index.js',
];

/**
 * How the scripts of the panel are bundled. Next has one bundle for all pages of the panel, with every client component that the
 * server can render: what is not imported on demand is loaded by every first page (decision 38).
 */
export const turbopackOfPanel: NonNullable<NextConfig['turbopack']> = {
  rules: {
    [`${packages}/ui/dist/exports/client/index.js`]: { loaders: ['./admin/bundle/unbundle-payload-ui.cjs'] },
    [`${packages}/ui/dist/**/*.scss`]: { loaders: ['./admin/bundle/no-styles.cjs'], as: '*.js' },
    '**/next/dist/compiled/buffer/index.js': { condition: 'browser', loaders: ['./admin/bundle/no-buffer.cjs'] },
    ...Object.fromEntries(
      loadedWhenShown.map((file) => [
        `${packages}/${file}`,
        { condition: { not: { query: /itself/ } }, loaders: ['./admin/bundle/load-when-shown.cjs'] },
      ]),
    ),
  },
  resolveAlias: {
    ajv: { browser: './admin/bundle/no-json-schemas.ts' },
    'http-status': { browser: './admin/bundle/http-status.ts' },
  },
};
