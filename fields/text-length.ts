import { requestT, type TextRequest } from '@/messages/panel';

/**
 * Validates the length of a text, for fields whose own validation takes the place of Payload's.
 *
 * @returns what to fix; null for a text that is short enough
 */
export function tooLong(value: unknown, { maxLength, req }: { maxLength?: number; req: TextRequest }): string | null {
  if (typeof value !== 'string' || maxLength === undefined || value.length <= maxLength) return null;
  return requestT(req)('checkRules.too-long.fix', { limit: maxLength });
}
