import type { Saved } from '@/editorial/translation/save';
import type { ClientT } from '@/messages/panel/types';
import { requestJson } from '../api/request';

/** Parts of a translation to save, by the endpoint of editorial/translation/save.ts. */
export type Sending = {
  collection: string;
  id: string;
  locale: string;
  texts: Record<string, unknown>;
  current?: boolean;
  /** Sent although there is nothing to save: the answer is the current state. */
  read?: boolean;
  localePublished?: boolean;
};

/** Result: saved, refused for a reason, or no answer. */
export type Sent =
  | { kind: 'saved'; saved: Saved }
  | { kind: 'refused'; status: number; message: string; fields: readonly { key: string; name: string }[] }
  | { kind: 'failed' };

/** Data of a refusal to publish the locale: the empty fields. */
type RefusalData = { fields?: { key: string; name: string }[] } | null | undefined;

/** Largest body that browsers still send for a page that is being closed, in characters to be safe. */
const maxKeepaliveLength = 30_000;

/** Saves texts of a translation; with `leaving` it is sent even though the page is being closed. */
export async function send(api: string, sending: Sending, t: ClientT, leaving = false): Promise<Sent> {
  const result = await requestJson<Saved>(`${api}/editorial/translation`, {
    method: 'POST',
    body: sending,
    t,
    keepalive: leaving && JSON.stringify(sending).length < maxKeepaliveLength,
  });
  if (result.ok) return { kind: 'saved', saved: result.body };
  const { status = 0, code, message, data } = result.error;
  if (code === 'no-answer' || status >= 500) return { kind: 'failed' };
  const fields = (data as RefusalData)?.fields ?? [];
  return { kind: 'refused', status, message, fields };
}
