import type { Endpoint } from 'payload';
import { guidePictures } from '@/admin/guide/pictures';
import { reviewEndpoints } from './review/endpoints';

/** What the views of the admin panel ask of the server beside Payload's own API, under `/api/editorial/`. */
export const editorialEndpoints: Endpoint[] = [guidePictures, ...reviewEndpoints];
