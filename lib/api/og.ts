import { endpoint } from './endpoint';
import { RequestError } from './request-error';

/**
 * Closes Payload's `/api/og`, which draws any text that is in its address as a picture of this site. The panel, the only
 * one that would use it, has no such pictures (`admin.meta.defaultOGImageType`).
 */
export const noPictureOfTexts = endpoint({
  path: '/og',
  method: 'get',
  role: 'anyone',
  handler: () => {
    throw new RequestError('unknown-address', undefined, 404);
  },
});
