import type { Endpoint } from 'payload';
import { usedInEndpoint } from './links/used-in-endpoint';
import { checkLinksEndpoint } from './outside-links/check-endpoint';

/** What the views of the admin panel ask of the server beside Payload's own API, under `/api/editorial/`. */
export const editorialEndpoints: Endpoint[] = [usedInEndpoint, checkLinksEndpoint];
