import type { Endpoint } from 'payload';
import { checksEndpoint } from './checks/endpoint';

/** What the views of the admin panel ask of the server beside Payload's own API, under `/api/editorial/`. */
export const editorialEndpoints: Endpoint[] = [checksEndpoint];
