import { endpoint } from './endpoint';
import { RequestError } from './request-error';

/**
 * Closes Payload's `/api/og`, which renders any text in its query as a picture of this site. Only the panel would use
 * it, where it is off (`admin.meta.defaultOGImageType`).
 */
export const noImageOfTexts = endpoint({
  path: '/og',
  method: 'get',
  role: 'anyone',
  handler: () => {
    throw new RequestError('unknown-address');
  },
});
