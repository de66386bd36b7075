import type { ClientT } from '@/messages/panel/types';
import { requestJson } from '../api/request';

/**
 * Reads the newest version of a document or global in all locales; null when it can't be read.
 *
 * @param address `events/6650…`, `globals/footer`
 */
export async function readInAllLocales(address: string, t: ClientT): Promise<Record<string, unknown> | null> {
  const query = { locale: 'all', draft: 'true', depth: '0' };
  const result = await requestJson<Record<string, unknown>>(`/api/${address}`, { query, t });
  return result.ok ? result.body : null;
}
