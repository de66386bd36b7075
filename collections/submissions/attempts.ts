import { randomBytes } from 'node:crypto';
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
 * Attempts between the answer being decided and the page being drawn with it: some milliseconds. Held on globalThis
 * because Next bundles this file several times, for the handler and for the pages.
 */
const key = Symbol.for('site.formAttempts');
const holder = globalThis as { [key]?: Map<string, Attempt> };
holder[key] ??= new Map();
const attempts = holder[key];

/**
 * Draws a page with an attempt in it, by asking this very server for the page. The one-time key goes as a credential,
 * so that no cache in front takes what someone typed for everyone's page.
 *
 * @param url the page, on this process's own port
 */
export async function drawWithAttempt(url: string, attempt: Attempt): Promise<{ status: number; html: string }> {
  const id = randomBytes(16).toString('hex');
  attempts.set(id, attempt);
  try {
    const headers = { Authorization: scheme + id };
    const response = await fetch(url, { headers, redirect: 'manual', cache: 'no-store' });
    return { status: response.status, html: await response.text() };
  } finally {
    attempts.delete(id);
  }
}

/** The attempt that the page being drawn is to show, if any. */
export function attemptOf(headers: { get(name: string): string | null }): Attempt | null {
  const credential = headers.get('authorization') ?? '';
  return (credential.startsWith(scheme) && attempts.get(credential.slice(scheme.length))) || null;
}
