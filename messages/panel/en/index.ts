import { accountMail } from './account-mail';
import { apiErrors } from './api-errors';
import { blocks } from './blocks';
import { brokenLinks } from './broken-links';
import { checks } from './checks';
import { common } from './common';
import { concepts } from './concepts';
import { content } from './content';
import { csvExport } from './csv-export';
import { dashboard } from './dashboard';
import { difference } from './difference';
import { documents } from './documents';
import { errors } from './errors';
import { events } from './events';
import { fields } from './fields';
import { files } from './files';
import { footer } from './footer';
import { forms } from './forms';
import { guide } from './guide';
import { header } from './header';
import { media } from './media';
import { mediaEdit } from './media-edit';
import { mediaErrors } from './media-errors';
import { mediaUnused } from './media-unused';
import { memberImport } from './member-import';
import { members } from './members';
import { nav } from './nav';
import { pages } from './pages';
import { previewLinks } from './preview-links';
import { redirects } from './redirects';
import { removal } from './removal';
import { review } from './review';
import { richText } from './rich-text';
import { schedule } from './schedule';
import { settings } from './settings';
import { submissions } from './submissions';
import { translation } from './translation';
import { translationQueue } from './translation-queue';
import { usage } from './usage';
import { users } from './users';

/** The texts of the panel in English, which stands in for what another language lacks. */
export const en = {
  accountMail,
  apiErrors,
  blocks,
  brokenLinks,
  checks,
  common,
  concepts,
  content,
  csvExport,
  dashboard,
  difference,
  documents,
  errors,
  events,
  fields,
  files,
  footer,
  forms,
  guide,
  header,
  media,
  mediaEdit,
  mediaErrors,
  mediaUnused,
  memberImport,
  members,
  nav,
  pages,
  previewLinks,
  redirects,
  removal,
  review,
  richText,
  schedule,
  settings,
  submissions,
  translation,
  translationQueue,
  usage,
  users,
};
