import { randomBytes } from 'node:crypto';
import { remember } from '@/lib/remember';
import type { Problem } from './answers';

/** Why a form as a whole was not taken. */
export type Refusal =
  | { reason: 'answers' | 'too-soon' | 'too-late' | 'too-large' | 'elsewhere' | 'closed' | 'not-stored' }
  | { reason: 'too-many'; minutes: number };

/** A form that was sent and not taken: what was typed, and why, to be shown once to whoever sent it. */
export type Attempt = {
  form: string;
  refusal: Refusal;
  problems: readonly Problem[];
  values: Readonly<Record<string, readonly string[]>>;
  /** The token it came with, while it is good: so that sending again needs no new wait. */
  token: string | undefined;
};

const scheme = 'FormAttempt ';

/**
 * Attempts between the answer being decided and the page being drawn with it: some milliseconds. Shared by the
 * handler and the pages, which are different bundles.
 */
const attempts = remember('formAttempts', () => new Map<string, Attempt>());

/**
 * Draws a page with an attempt in it, by asking this very server for the page. The one-time key goes as a credential,
 * so that no cache in front takes what someone typed for everyone's page.
 *
 * @param url the page, on this process's own port
 * @returns null where the address is no page: a file or a feed must not become one by being sent a form
 */
export async function drawWithAttempt(url: string, attempt: Attempt): Promise<{ status: number; html: string } | null> {
  const id = randomBytes(16).toString('hex');
  attempts.set(id, attempt);
  // Ends what is not read to its end: cancelling a body waits for it for ever where Next holds on to it too.
  const ending = new AbortController();
  try {
    const response = await ask(url, { Authorization: scheme + id }, ending.signal);
    if (!response.headers.get('content-type')?.startsWith('text/html')) return null;
    return { status: response.status, html: await response.text() };
  } finally {
    ending.abort();
    attempts.delete(id);
  }
}

/** The page at an address, or where it has moved to within the site while someone was writing. */
async function ask(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  const options = { headers, signal, redirect: 'manual', cache: 'no-store' } as const;
  const response = await fetch(url, options);
  const location = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || !location) return response;
  const moved = new URL(location, url);
  if (moved.origin !== new URL(url).origin) return response;
  return fetch(moved, options);
}

/** The attempt that the page being drawn is to show, if any. */
export function attemptOf(headers: { get(name: string): string | null }): Attempt | null {
  const credential = headers.get('authorization') ?? '';
  return (credential.startsWith(scheme) && attempts.get(credential.slice(scheme.length))) || null;
}
