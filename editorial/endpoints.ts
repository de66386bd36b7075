import type { Endpoint } from 'payload';
import { memberImportEndpoints } from './member-import/endpoints';
import { memberFromMessageEndpoint } from './messages/endpoint';
import { exportEndpoint } from './tables/endpoint';

/** What the views of the admin panel ask of the server beside Payload's own API, under `/api/editorial/`. */
export const editorialEndpoints: Endpoint[] = [...memberImportEndpoints, exportEndpoint, memberFromMessageEndpoint];
