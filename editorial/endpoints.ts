import type { Endpoint } from 'payload';
import { previewLinkEndpoints } from './preview-links/endpoints';
import { scheduleEndpoints } from './schedule/endpoints';

/** What the views of the admin panel ask of the server beside Payload's own API, under `/api/editorial/`. */
export const editorialEndpoints: Endpoint[] = [...scheduleEndpoints, ...previewLinkEndpoints];
