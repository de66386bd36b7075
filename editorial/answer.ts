import { APIError, Forbidden, type PayloadRequest } from 'payload';
import type { z } from 'zod';
import { type Role, roleOf } from '@/lib/access';

/** The role of whoever asks; refused where it is none of those that may. */
export function requireRole(req: PayloadRequest, roles: readonly Role[]): Role {
  const role = roleOf(req);
  if (!role || !roles.includes(role)) throw new Forbidden(req.t);
  return role;
}

/**
 * What was sent, as JSON or in the address.
 *
 * @throws APIError 400 naming what is wrong
 */
export async function given<T extends z.ZodType>(type: T, req: PayloadRequest): Promise<z.output<T>> {
  const query = Object.fromEntries(req.searchParams ?? []);
  const body: unknown = req.method === 'POST' ? await req.json?.().catch(() => null) : {};
  const result = type.safeParse({ ...query, ...(typeof body === 'object' ? body : {}) });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new APIError(`${issue?.path.join('.')}: ${issue?.message}`, 400, undefined, true);
}
