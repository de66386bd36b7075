import { createLocalReq } from 'payload';
import { isStaff } from '@/lib/access';
import { payloadClient } from '../payload-client';

/** Whether these headers belong to somebody signed in to the panel. */
export async function isStaffRequest(headers: Headers): Promise<boolean> {
  const payload = await payloadClient();
  const { user } = await payload.auth({ headers });
  return user !== null && isStaff({ req: await createLocalReq({ user }, payload) });
}
