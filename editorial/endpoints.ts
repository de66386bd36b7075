import type { Endpoint } from 'payload';
import { replacePicture } from './pictures/replace';
import { withdrawPicture } from './pictures/withdraw';

/** What the views of the admin panel ask of the server beside Payload's own API, under `/api/editorial/`. */
export const editorialEndpoints: Endpoint[] = [
  { path: '/editorial/replace-picture', method: 'post', handler: replacePicture },
  { path: '/editorial/withdraw-picture', method: 'post', handler: withdrawPicture },
];
