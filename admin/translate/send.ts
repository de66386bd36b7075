import type { Saved } from '@/editorial/translation/save';

/** What is saved of a translation, by the endpoint of editorial/translation/save.ts. */
export type Sending = {
  collection: string;
  id: string;
  locale: string;
  texts: Record<string, unknown>;
  current?: boolean;
  localePublished?: boolean;
};

/** What came of it: saved, refused for a reason, or without an answer. */
export type Sent =
  | { kind: 'saved'; saved: Saved }
  | { kind: 'refused'; status: number; message: string; fields: readonly { key: string; name: string }[] }
  | { kind: 'failed' };

type Refusal = { errors?: { message?: string; data?: { fields?: { key: string; name: string }[] } }[] };

/** The largest body that a browser still sends for a page that is being closed, in characters to be safe. */
const largestOnLeaving = 30_000;

/** Saves texts of a translation; with `leaving` so that it arrives though the page is closed. */
export async function send(api: string, sending: Sending, language: string, leaving = false): Promise<Sent> {
  const body = JSON.stringify(sending);
  try {
    const response = await fetch(`${api}/editorial/translation`, {
      method: 'POST',
      credentials: 'include',
      keepalive: leaving && body.length < largestOnLeaving,
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body,
    });
    if (response.ok) return { kind: 'saved', saved: (await response.json()) as Saved };
    if (response.status >= 500) return { kind: 'failed' };
    const { errors } = (await response.json()) as Refusal;
    const [error] = errors ?? [];
    return {
      kind: 'refused',
      status: response.status,
      message: error?.message ?? '',
      fields: error?.data?.fields ?? [],
    };
  } catch {
    // No answer at all: the network or the server is away, or what came is no JSON.
    return { kind: 'failed' };
  }
}
