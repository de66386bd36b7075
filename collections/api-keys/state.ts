import { apiKeyLimits, dayMs } from '@/lib/limits';
import type { ApiKey } from '@/payload-types';

/** What a key is good for at a moment: `ends-soon` still works, and is to be replaced. */
export type KeyState = 'active' | 'ends-soon' | 'expired' | 'revoked';

/** Returns the state of a key at a moment, in milliseconds since 1970. */
export function stateOf({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: number): KeyState {
  if (revokedAt) return 'revoked';
  const left = new Date(expiresAt).getTime() - now;
  if (left <= 0) return 'expired';
  return left < apiKeyLimits.endsSoonDays * dayMs ? 'ends-soon' : 'active';
}
