import { addDataAndFileToRequest, headersWithCors } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { isEmailAddress } from '@/lib/email-address';
import { addressOf, limits, requireSameSite, throwTooManyRequests, tooManyForgotten } from './limits';
import { queuePasswordMail } from './tasks';

/**
 * The "forgotten password" endpoint, instead of Payload's own, which takes longer where there is an account and holds
 * the write lock meanwhile: here the mail is a job, whatever the address is.
 */
export const forgotPassword = endpoint({
  path: '/forgot-password',
  method: 'post',
  role: 'anyone',
  handler: async ({ req }) => {
    requireSameSite(req);
    await addDataAndFileToRequest(req);
    const wait = limits.forgotten.take(addressOf(req));
    if (wait > 0) throwTooManyRequests(req, wait, tooManyForgotten);
    const email = typeof req.data?.email === 'string' ? req.data.email.toLowerCase().trim() : '';
    if (!isEmailAddress(email)) throw new ApiError(req, 'bad-request', 'signInErrors.invalidEmail');
    if (limits.passwordMails.take(email) === 0) await queuePasswordMail(email, req);
    const headers = headersWithCors({ headers: new Headers(), req });
    return Response.json({ message: req.t('general:success') }, { headers });
  },
});
