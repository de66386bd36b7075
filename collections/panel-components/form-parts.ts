import type { UIField } from 'payload';
import type { CheckedKind } from '@/editorial/checks/subject';
import type { PublicCollection } from '@/lib/routes';

type Part = NonNullable<NonNullable<UIField['admin']['components']>['Field']>;

/** A component of ours in a form: it stores nothing, so that lists and bulk edits don't show it. */
const formPart = (name: string, Field: Part): UIField => ({
  name,
  type: 'ui',
  admin: { components: { Field }, disableBulkEdit: true, disableListColumn: true },
});

/** Offers words that were not saved: at the top of every form in which staff write. */
export const unsavedChangesPart = formPart('unsavedChanges', '/admin/unsaved-changes/field#UnsavedChanges');

/** Names a document without a title in the language of the form. */
export const titlePart = formPart('documentTitle', '/admin/document-title/title-part#TitlePart');

/** Beside the form: the team's comments on it. */
export const commentsPart = (collection: PublicCollection): UIField => {
  const part = formPart('comments', { path: '/admin/comments/part#CommentsPart', serverProps: { collection } });
  return { ...part, admin: { ...part.admin, position: 'sidebar' } };
};

/** Components at the top of forms of content and globals. */
export const formParts = (kind: CheckedKind): UIField[] => [
  formPart('focusFieldFromAddress', '/admin/focus-field/from-address#FocusFieldFromAddress'),
  formPart('focusFieldFromPreview', '/admin/focus-field/from-preview#FocusFieldFromPreview'),
  formPart('repeatLoadOfPreview', '/admin/preview-frame/repeat-load#RepeatLoadOfPreview'),
  unsavedChangesPart,
  // What others did to the document meanwhile.
  formPart('documentState', '/admin/document-state/form#WatchDocument'),
  formPart('undoRemoval', '/admin/undo-removal/undo-removal#UndoRemoval'),
  // The locales of the document and its checks.
  formPart('checks', { path: '/admin/checks/panel#ChecksPanel', serverProps: { kind } }),
];
