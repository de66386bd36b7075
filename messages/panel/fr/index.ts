import { accountMail } from './account-mail';
import { activity } from './activity';
import { apiErrors } from './api-errors';
import { apiKeyErrors } from './api-key-errors';
import { apiKeyForm } from './api-key-form';
import { apiKeys } from './api-keys';
import { blocks } from './blocks';
import { brokenLinks } from './broken-links';
import { checkRules } from './check-rules';
import { checks } from './checks';
import { commentErrors } from './comment-errors';
import { commentMail } from './comment-mail';
import { comments } from './comments';
import { common } from './common';
import { concepts } from './concepts';
import { content } from './content';
import { copiedBlocks } from './copied-blocks';
import { csvExport } from './csv-export';
import { currentPassword } from './current-password';
import { dashboard } from './dashboard';
import { dates } from './dates';
import { difference } from './difference';
import { documentState } from './document-state';
import { documents } from './documents';
import { errors } from './errors';
import { events } from './events';
import { fields } from './fields';
import { filePicker } from './file-picker';
import { files } from './files';
import { firstPassword } from './first-password';
import { footer } from './footer';
import { forms } from './forms';
import { guide } from './guide';
import { header } from './header';
import { history } from './history';
import { linkCheck } from './link-check';
import { listFilterErrors } from './list-filter-errors';
import { listFilters } from './list-filters';
import { media } from './media';
import { mediaErrors } from './media-errors';
import { mediaPeople } from './media-people';
import { mediaPicker } from './media-picker';
import { mediaReplace } from './media-replace';
import { mediaStates } from './media-states';
import { mediaTags } from './media-tags';
import { mediaUnused } from './media-unused';
import { mediaUpload } from './media-upload';
import { mediaWithdraw } from './media-withdraw';
import { memberImport } from './member-import';
import { members } from './members';
import { nav } from './nav';
import { newDocument } from './new-document';
import { pageStarters } from './page-starters';
import { pageTree } from './page-tree';
import { pageTreeErrors } from './page-tree-errors';
import { pages } from './pages';
import { panelSearch } from './panel-search';
import { panelSearchResults } from './panel-search-results';
import { places } from './places';
import { presence } from './presence';
import { previewLinks } from './preview-links';
import { redirects } from './redirects';
import { releaseErrors } from './release-errors';
import { releases } from './releases';
import { removal } from './removal';
import { review } from './review';
import { reviewAnswer } from './review-answer';
import { reviewErrors } from './review-errors';
import { reviewMail } from './review-mail';
import { reviewRequest } from './review-request';
import { richText } from './rich-text';
import { schedule } from './schedule';
import { scheduleErrors } from './schedule-errors';
import { scheduleMail } from './schedule-mail';
import { settings } from './settings';
import { signInErrors } from './sign-in-errors';
import { staffBar } from './staff-bar';
import { submissions } from './submissions';
import { textEditor } from './text-editor';
import { translation } from './translation';
import { translationErrors } from './translation-errors';
import { translationQueue } from './translation-queue';
import { undoRemoval } from './undo-removal';
import { unsavedChanges } from './unsaved-changes';
import { untranslated } from './untranslated';
import { upkeep } from './upkeep';
import { uploadErrors } from './upload-errors';
import { usage } from './usage';
import { usagePlaces } from './usage-places';
import { users } from './users';
import { versionRestore } from './version-restore';
import { video } from './video';
import { videoErrors } from './video-errors';
import { videoForm } from './video-form';
import { webhookErrors } from './webhook-errors';
import { webhookForm } from './webhook-form';
import { webhookMail } from './webhook-mail';
/** The texts of the panel in French, in which they are written first: their type is that of all languages. */
import { webhooks } from './webhooks';

export const fr = {
  accountMail,
  activity,
  apiErrors,
  apiKeyErrors,
  apiKeyForm,
  apiKeys,
  blocks,
  brokenLinks,
  checkRules,
  checks,
  commentErrors,
  commentMail,
  comments,
  common,
  concepts,
  content,
  copiedBlocks,
  csvExport,
  currentPassword,
  dashboard,
  dates,
  difference,
  documentState,
  documents,
  errors,
  events,
  fields,
  filePicker,
  files,
  firstPassword,
  footer,
  forms,
  guide,
  header,
  history,
  linkCheck,
  listFilterErrors,
  listFilters,
  media,
  mediaErrors,
  mediaPeople,
  mediaPicker,
  mediaReplace,
  mediaStates,
  mediaTags,
  mediaUnused,
  mediaUpload,
  mediaWithdraw,
  memberImport,
  members,
  nav,
  newDocument,
  pageStarters,
  pageTree,
  pageTreeErrors,
  pages,
  panelSearch,
  panelSearchResults,
  places,
  presence,
  previewLinks,
  redirects,
  releaseErrors,
  releases,
  removal,
  review,
  reviewAnswer,
  reviewErrors,
  reviewMail,
  reviewRequest,
  richText,
  schedule,
  scheduleErrors,
  scheduleMail,
  settings,
  signInErrors,
  staffBar,
  submissions,
  textEditor,
  translation,
  translationErrors,
  translationQueue,
  undoRemoval,
  unsavedChanges,
  untranslated,
  upkeep,
  uploadErrors,
  usage,
  usagePlaces,
  users,
  versionRestore,
  video,
  videoErrors,
  videoForm,
  webhooks,
  webhookForm,
  webhookErrors,
  webhookMail,
};
