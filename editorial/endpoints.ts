import type { Endpoint } from 'payload';
import { saveTranslation } from './translation/save';

/** What the views of the admin panel ask of the server beside Payload's own API, under `/api/editorial/`. */
export const editorialEndpoints: Endpoint[] = [saveTranslation];
