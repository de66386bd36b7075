import type { externalReasons } from '.';
import { type Answer, type RequestOptions, sendRequest } from './request';

/** Result of a check: the address answers, failed, or is inconclusive (`unsure`). */
export type Finding = {
  result: 'ok' | 'failed' | 'unsure';
  reason: (typeof externalReasons)[number] | null;
  status: number | null;
};

/** Stored state of an address between checks. */
export type StoredVerdict = { failures: number; failingSince: string | null };
export type Verdict = StoredVerdict & { state: 'ok' | 'broken' | 'unsure' };

const maxRedirects = 5;
/** Consecutive failures at different checks: a site may be down for an evening. */
const failuresUntilBroken = 2;

/** Checks one address: HEAD first, GET where a server does not accept it, following redirects. */
export async function check(address: string, options: RequestOptions): Promise<Finding> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const answer = await requestPolitely(url, options);
    if ('failure' in answer) return findingOfFailure(answer.failure);
    const { status, location } = answer;
    if (![301, 302, 303, 307, 308].includes(status) || !location) return findingOfStatus(status);
    const next = URL.canParse(location, url) ? new URL(location, url) : null;
    if (!next || !['http:', 'https:'].includes(next.protocol)) return { result: 'unsure', reason: 'circle', status };
    url = next;
  }
  return { result: 'unsure', reason: 'circle', status: null };
}

/** Some servers answer HEAD wrongly or not at all: then the page itself is requested. */
async function requestPolitely(url: URL, options: RequestOptions): Promise<Answer> {
  const head = await sendRequest(url, 'HEAD', options);
  const isFinal = 'failure' in head ? head.failure !== 'no-answer' : head.status < 400 || head.status === 429;
  return isFinal ? head : sendRequest(url, 'GET', options);
}

function findingOfFailure(failure: Extract<Answer, { failure: unknown }>['failure']): Finding {
  return { result: failure === 'inner' || failure === 'busy' ? 'unsure' : 'failed', reason: failure, status: null };
}

/** Interprets a status: a page that is forbidden or busy may exist for a reader. */
export function findingOfStatus(status: number): Finding {
  if (status < 400) return { result: 'ok', reason: null, status };
  if (status === 401 || status === 403) return { result: 'unsure', reason: 'closed', status };
  if (status === 429 || status >= 500) return { result: 'unsure', reason: 'busy', status };
  return { result: 'failed', reason: 'not-found', status };
}

/** Updates the state of an address after a check. An inconclusive check leaves the failure count unchanged. */
export function verdict(before: StoredVerdict, { result }: Finding, now: string): Verdict {
  if (result === 'ok') return { state: 'ok', failures: 0, failingSince: null };
  if (result === 'unsure') {
    return { ...before, state: before.failures >= failuresUntilBroken ? 'broken' : 'unsure' };
  }
  const failures = before.failures + 1;
  const failingSince = before.failingSince ?? now;
  return { state: failures >= failuresUntilBroken ? 'broken' : 'unsure', failures, failingSince };
}
