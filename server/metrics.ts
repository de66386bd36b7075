import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { contentRevision } from '@/lib/content-revision';
import { secondMs } from '@/lib/limits';
import { siteProbe } from '@/lib/site-probe';
import { inTime, pingDatabase } from './database-ping';
import type { FrontDoor } from './front-door';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether an Authorization header carries this token; takes the same time whatever it carries. */
export const carriesToken = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));

/** Numbers about this process, in Prometheus' format. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #token: string;
  readonly #requests: Counter<'route' | 'outcome' | 'status'>;
  /** Counters by their labels: prom-client would hash these at each request. */
  readonly #counters = new Map<string, { inc(): void }>();
  readonly #renders: Histogram<'route'>;
  readonly #databaseUp: Gauge;
  readonly #databaseLatency: Gauge;
  readonly #jobs: Gauge<'state'>;

  /** @param token what a client must send to read them */
  constructor(token: string) {
    this.#token = token;
    const registers = [this.#registry];
    // Memory, CPU, garbage collection, and how late the event loop is.
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      name: 'site_requests_total',
      help: 'Requests by route, what became of them in the cache (hit, miss, …) and class of status',
      labelNames: ['route', 'outcome', 'status'],
      registers,
    });
    this.#renders = new Histogram({
      name: 'site_render_duration_seconds',
      help: 'Time Next took to answer: pages that were not in the cache, the API, the panel, uploads',
      labelNames: ['route'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    this.#addGauge('site_content_revision', 'Changes of public content that this process has seen', contentRevision);
    this.#databaseUp = new Gauge({ name: 'site_database_up', help: 'Whether the database answers', registers });
    this.#databaseLatency = new Gauge({
      name: 'site_database_latency_seconds',
      help: 'Time of one small read',
      registers,
    });
    this.#jobs = new Gauge({
      name: 'site_jobs',
      help: 'Jobs by state: waiting (due), scheduled (for later), running, failed',
      labelNames: ['state'],
      registers,
    });
  }

  #addGauge(name: string, help: string, read: () => number): void {
    const gauge: Gauge = new Gauge({ name, help, registers: [this.#registry], collect: () => gauge.set(read()) });
  }

  /** Adds the sizes of the cache. */
  followCache(statistics: () => FrontDoor['statistics']): void {
    this.#addGauge('site_cached_responses', 'Responses in the cache', () => statistics().responses);
    this.#addGauge('site_cached_bytes', 'Bytes of the responses in the cache', () => statistics().bytes);
    this.#addGauge('site_renders_running', 'Shared pages being rendered', () => statistics().renders);
    this.#addGauge('site_renders_waiting', 'Shared pages that wait to be rendered', () => statistics().waiting);
  }

  /** Counts a request. */
  countRequest(route: string, outcome: string, status: number): void {
    const statusClass = `${Math.floor(status / 100)}xx`;
    const key = `${route} ${outcome} ${statusClass}`;
    let counter = this.#counters.get(key);
    if (!counter) {
      counter = this.#requests.labels(route, outcome, statusClass);
      this.#counters.set(key, counter);
    }
    counter.inc();
  }

  /** Adds the time that Next took for an answer. */
  observeRender(route: string, ms: number): void {
    this.#renders.observe({ route }, ms / secondMs);
  }

  /** Whether a request may read the metrics. */
  isAllowed({ headers }: IncomingMessage): boolean {
    return carriesToken(headers.authorization, this.#token);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Returns the metrics of this moment, as text. */
  async read(): Promise<string> {
    await this.#readDatabase();
    return this.#registry.metrics();
  }

  /** Numbers that a database which is away can't tell are left out. */
  async #readDatabase(): Promise<void> {
    const ms = await pingDatabase();
    const jobs = ms === null ? null : await inTime(siteProbe()?.countJobs());
    this.#databaseUp.set(ms === null ? 0 : 1);
    this.#databaseLatency.remove();
    this.#jobs.reset();
    if (ms !== null) this.#databaseLatency.set(ms / secondMs);
    for (const [state, count] of Object.entries(jobs ?? {})) this.#jobs.set({ state }, count);
  }
}
