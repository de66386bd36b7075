import { randomBytes } from 'node:crypto';
import { remember } from '@/lib/remember';
import type { Problem } from './answers';

/** Why a submission as a whole was refused. */
export type Refusal =
  | { reason: 'answers' | 'too-soon' | 'too-late' | 'too-large' | 'elsewhere' | 'closed' | 'not-stored' }
  | { reason: 'too-many'; minutes: number };

/** A refused submission: what was typed, and why, shown once to the sender. */
export type Attempt = {
  form: string;
  refusal: Refusal;
  problems: readonly Problem[];
  values: Readonly<Record<string, readonly string[]>>;
  /** The form token while it is valid, so that sending again needs no new wait. */
  token: string | undefined;
};

const scheme = 'FormAttempt ';

/**
 * Refused submissions between the refusal and the rendering of the page: some milliseconds. Shared by the handler and
 * the pages, which are different bundles.
 */
const attempts = remember('formAttempts', () => new Map<string, Attempt>());

/**
 * Renders a page with a refused submission, by requesting it from this server. The one-time key is sent as a
 * credential, so that no cache in front stores what someone typed.
 *
 * @param url the page, on this process's own port
 * @returns null where the address is not a page: a post to a file or a feed must not render one
 */
export async function drawWithAttempt(url: string, attempt: Attempt): Promise<{ status: number; html: string } | null> {
  const id = randomBytes(16).toString('hex');
  attempts.set(id, attempt);
  // Aborts the request: cancelling its body would wait for ever where Next holds a reference to it.
  const ending = new AbortController();
  try {
    const response = await fetchAttempt(url, { Authorization: scheme + id }, ending.signal);
    if (!response.headers.get('content-type')?.startsWith('text/html')) return null;
    return { status: response.status, html: await response.text() };
  } finally {
    ending.abort();
    attempts.delete(id);
  }
}

/** The page at an address, following a redirect within the site made while someone was writing. */
async function fetchAttempt(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  const options = { headers, signal, redirect: 'manual', cache: 'no-store' } as const;
  const response = await fetch(url, options);
  const location = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || !location) return response;
  const moved = new URL(location, url);
  if (moved.origin !== new URL(url).origin) return response;
  return fetch(moved, options);
}

/** The refused submission that the current page shows, if any. */
export function attemptOf(headers: { get(name: string): string | null }): Attempt | null {
  const credential = headers.get('authorization') ?? '';
  return (credential.startsWith(scheme) && attempts.get(credential.slice(scheme.length))) || null;
}
