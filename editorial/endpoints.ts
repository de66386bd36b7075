import type { Endpoint } from 'payload';
import { activityExport } from './activity/export-endpoint';
import { checksEndpoint } from './checks/endpoint';
import { intendedEndpoint } from './checks/intended-endpoint';
import { commentEndpoints } from './comments/endpoints';
import { exportEndpoint } from './csv-export/endpoint';
import { removeSelection, selectionUsage } from './deletion/selection-endpoints';
import { documentStateEndpoint } from './document-state/endpoint';
import { checkLinksEndpoint } from './external-links/check-endpoint';
import { guideScreenshots } from './guide/screenshots';
import { publicationEndpoint } from './history/publication-endpoint';
import { usageEndpoint } from './links/usage-endpoint';
import { listFilterEndpoints } from './list-filters/endpoints';
import { suggestTranslation } from './machine-translation/endpoint';
import { replaceMedia } from './media/replace';
import { withdrawMedia } from './media/withdraw';
import { memberImportEndpoints } from './member-import/endpoints';
import { pageTreeEndpoints } from './page-tree/endpoints';
import { placeMapEndpoint } from './places/map-endpoint';
import { presenceEndpoints } from './presence/endpoints';
import { previewLinkEndpoints } from './preview-links/endpoints';
import { releaseEndpoints } from './releases/endpoints';
import { restoreRowTexts } from './restored-rows/endpoint';
import { reviewEndpoints } from './review/endpoints';
import { scheduleEndpoints } from './schedule/endpoints';
import { memberFromSubmissionEndpoint } from './submissions/endpoint';
import { saveTranslation } from './translation/save';
import { confirmContent } from './upkeep/endpoint';
import { lookUpVideoEndpoint } from './videos/endpoint';
import { webhookEndpoints } from './webhooks/endpoints';

/** Endpoints of the panel's views besides Payload's own API, under `/api/editorial/`. */
export const editorialEndpoints: Endpoint[] = [
  checksEndpoint,
  intendedEndpoint,
  publicationEndpoint,
  documentStateEndpoint,
  ...presenceEndpoints,
  ...commentEndpoints,
  ...listFilterEndpoints,
  usageEndpoint,
  selectionUsage,
  removeSelection,
  checkLinksEndpoint,
  placeMapEndpoint,
  saveTranslation,
  suggestTranslation,
  lookUpVideoEndpoint,
  restoreRowTexts,
  ...pageTreeEndpoints,
  ...reviewEndpoints,
  ...scheduleEndpoints,
  ...releaseEndpoints,
  ...previewLinkEndpoints,
  ...memberImportEndpoints,
  memberFromSubmissionEndpoint,
  exportEndpoint,
  activityExport,
  confirmContent,
  replaceMedia,
  withdrawMedia,
  guideScreenshots,
  ...webhookEndpoints,
];
