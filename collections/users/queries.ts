import { createLocalReq, type PayloadRequest } from 'payload';
import { isStaff } from '@/lib/access';
import { payloadClient } from '../payload-client';

/** Returns a request of the person signed in to the panel whom these headers belong to; null when no one is signed in. */
export async function staffRequest(headers: Headers): Promise<PayloadRequest | null> {
  // Shared responses are rendered from requests that have none of these: no database is asked for them.
  if (!headers.has('cookie') && !headers.has('authorization')) return null;
  const payload = await payloadClient();
  const { user } = await payload.auth({ headers });
  if (!user) return null;
  const req = await createLocalReq({ user }, payload);
  return isStaff({ req }) ? req : null;
}

/** Whether these headers belong to somebody signed in to the panel. */
export const isStaffRequest = async (headers: Headers): Promise<boolean> => (await staffRequest(headers)) !== null;
