/**
 * The features whose texts are sent to the browser, with every page of the panel and in its language only. A client
 * component can use no other (`useT` does not take their keys).
 */
export const clientFeatures = [
  'checks',
  'common',
  'currentPassword',
  'dates',
  'documentState',
  'filePicker',
  'firstPassword',
  'linkCheck',
  'listFilters',
  'mediaPeople',
  'mediaPicker',
  'mediaReplace',
  'mediaTags',
  'mediaUnused',
  'mediaUpload',
  'mediaWithdraw',
  'pageTree',
  'panelSearch',
  'places',
  'presence',
  'previewLinks',
  'removal',
  'reviewAnswer',
  'reviewRequest',
  'schedule',
  'textEditor',
  'translation',
  'undoRemoval',
  'unsavedChanges',
  'untranslated',
  'usage',
  'versionRestore',
] as const;
export type ClientFeature = (typeof clientFeatures)[number];
