import autocannon from 'autocannon';
import type { ProcessUsage } from './process-usage';

/** How fast requests are answered: milliseconds, and CPU milliseconds a request (seconds per thousand). */
export type Speed = { perSecond: number; p50: number; p99: number; cpu: number; requests: number };

type Load = {
  url: string;
  /** The address of every request, or of each in turn. */
  path: string | ((number: number) => string);
  /** How many requests are sent, or for how long: seconds, or until something has ended. */
  amount?: number;
  seconds?: number;
  until?: Promise<unknown>;
  connections?: number;
  /** Requests a second in all; as many as are answered where left out. */
  rate?: number;
  method?: 'GET' | 'PATCH';
  headers?: Record<string, string>;
  body?: (number: number) => string;
  /** The status of every response, by default 200. */
  status?: number;
  /** Statuses that may come instead. */
  otherStatuses?: readonly number[];
  usage?: ProcessUsage;
};

/** Bound of a load that lasts until something has ended. */
const maxSeconds = 3600;

export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/**
 * Sends requests with autocannon and returns how fast they were answered. Percentiles are of each response's own time:
 * autocannon rounds them to milliseconds.
 *
 * @throws Error when a response has another status, or none came
 */
export async function load({
  url,
  path,
  amount,
  seconds = 1,
  until,
  connections = 1,
  rate,
  method = 'GET',
  headers = {},
  body,
  status = 200,
  otherStatuses = [],
  usage,
}: Load): Promise<Speed> {
  const pathOf = (number: number) => (typeof path === 'string' ? path : path(number));
  let sent = 0;
  const times: number[] = [];
  const unexpected = new Set<number>();
  const cpuBefore = usage?.cpuMs() ?? Number.NaN;
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const setupRequest = (request: autocannon.Request) => {
      const number = sent++;
      return { ...request, path: pathOf(number), ...(body && { body: body(number) }) };
    };
    const request: autocannon.Request = { method, headers, path: pathOf(0) };
    const instance = autocannon(
      {
        url,
        connections,
        ...(amount ? { amount } : { duration: until ? maxSeconds : seconds }),
        ...(rate && { overallRate: rate }),
        timeout: 60,
        // How often it looks whether it has sent them all; a second by default.
        sampleInt: 50,
        // Made once where all are the same: the load has to leave time to the server.
        requests: [typeof path === 'string' && !body ? request : { ...request, setupRequest }],
      },
      (error, result) => {
        if (error) reject(error);
        else if (result.errors > 0) reject(new Error(`${pathOf(0)}: ${result.errors} requests failed.`));
        else resolve();
      },
    );
    until?.finally(() => instance.stop()).catch(() => undefined);
    instance.on('response', (_client, responseStatus, _bytes, time) => {
      times.push(time);
      if (responseStatus !== status && !otherStatuses.includes(responseStatus)) unexpected.add(responseStatus);
    });
  });
  const elapsed = performance.now() - start;
  if (unexpected.size > 0) throw new Error(`${pathOf(0)} answers ${[...unexpected].join(', ')}`);
  times.sort((one, other) => one - other);
  return {
    perSecond: (times.length / elapsed) * 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpu: ((usage?.cpuMs() ?? Number.NaN) - cpuBefore) / times.length,
    requests: times.length,
  };
}
