import { beforeEach, expect, test } from 'vitest';
import { cacheLimits } from '@/lib/limits';
import { type RenderKind, RenderQueue } from './render-queue';

const { maxRenders, maxWaitingRenders, maxRendersPerClient, busyRetryMs } = cacheLimits;

let queue: RenderQueue;
/** Clients whose renders were counted, and how long they are told to wait. */
let taken: string[];
let waitMs: number;
let isDatabaseAway: boolean;
/** Ends each render that has begun. */
let endings: Array<() => void>;

beforeEach(() => {
  [taken, waitMs, endings, isDatabaseAway] = [[], 0, [], false];
  queue = new RenderQueue(
    (client) => {
      taken.push(client);
      return waitMs;
    },
    async () => isDatabaseAway,
  );
});

/** Starts a render that goes on until the test ends it. */
const start = (client: string, kind: RenderKind = 'page'): Promise<string | null> =>
  queue.run(kind, client, () => new Promise((resolve) => endings.push(() => resolve(client))));

const startMany = (count: number, client: (at: number) => string, kind?: RenderKind) =>
  Promise.all(Array.from({ length: count }, (_each, at) => start(client(at), kind)));

const nextTimer = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Ends renders as they begin, until these are done. */
async function endAll(renders: Promise<unknown>): Promise<void> {
  let isDone = false;
  void renders.then(() => {
    isDone = true;
  });
  while (!isDone) {
    for (const end of endings.splice(0)) end();
    await new Promise(setImmediate);
  }
}

test.each(['page', 'file', 'private'] as const)(
  'so many of a kind (%s) run at once, the others wait for one to end',
  async (kind) => {
    const renders = startMany(maxRenders + 2, String, kind);
    const begun: number[] = [];
    for (const expected of [maxRenders, maxRenders + 1, maxRenders + 2]) {
      await expect.poll(() => endings.length).toBeGreaterThanOrEqual(expected);
      // As far as they come by themselves.
      for (let turn = 0; turn < 10; turn += 1) await nextTimer(2);
      begun.push(endings.length);
      endings[expected - maxRenders]?.();
    }
    expect(begun).toEqual([maxRenders, maxRenders + 1, maxRenders + 2]);
    await endAll(renders);
    expect(await renders).toEqual(Array.from({ length: maxRenders + 2 }, (_each, at) => String(at)));
  },
);

test.each([
  ['page', ['first', 'timer', 'second']],
  // They take a moment, and a page waits for all of its own.
  ['file', ['first', 'second', 'timer']],
] as const)('after a render that held the process, the next one (%s) begins later', async (kind, expected) => {
  const order: string[] = [];
  const first = async () => {
    order.push('first');
    const until = performance.now() + 40;
    while (performance.now() < until);
    setTimeout(() => order.push('timer'), 1);
  };
  const second = async () => {
    order.push('second');
  };
  await Promise.all([queue.run(kind, 'one', first), queue.run(kind, 'other', second)]);
  await expect.poll(() => order).toEqual(expected);
});

test('a render that is alone begins at once, even right after another one', async () => {
  const until = performance.now() + 40;
  await queue.run('page', 'one', async () => {
    while (performance.now() < until);
  });
  const order: string[] = [];
  setTimeout(() => order.push('timer'), 1);
  await queue.run('page', 'one', async () => order.push('render'));
  expect(order).toEqual(['render']);
});

test('the numbers are those of the pages', async () => {
  const others = Promise.all([start('one', 'file'), start('two', 'private')]);
  const pages = startMany(maxRenders + 2, String);
  await expect.poll(() => queue.statistics).toEqual({ renders: maxRenders, waiting: 2 });
  await endAll(Promise.all([others, pages]));
  expect(queue.statistics).toEqual({ renders: 0, waiting: 0 });
});

test('when too many wait, the next one is refused and not counted; other kinds go on', async () => {
  const renders = startMany(maxRenders + maxWaitingRenders - 1, String);
  await expect.poll(() => endings).toHaveLength(maxRenders);
  expect(queue.admit('page', 'last')).toBeNull();
  const last = start('last');
  await expect.poll(() => queue.statistics.waiting).toBe(maxWaitingRenders);
  expect(queue.admit('page', 'late')).toEqual({ code: 'server-busy', waitMs: busyRetryMs });
  expect(taken).toEqual(['last']);
  for (const kind of ['file', 'private'] as const) {
    expect(queue.admit(kind, 'late')).toBeNull();
    const before = endings.length;
    const other = start('late', kind);
    await expect.poll(() => endings).toHaveLength(before + 1);
    endings.at(-1)?.();
    expect(await other).toBe('late');
  }
  await endAll(Promise.all([renders, last]));
  expect(queue.admit('page', 'late')).toBeNull();
});

test('a client is refused while it has too many renders of any kind, running or waiting', async () => {
  const ofPages = startMany(maxRendersPerClient - 1, () => 'reader');
  expect(queue.admit('file', 'reader')).toBeNull();
  const ofFile = start('reader', 'file');
  for (const kind of ['page', 'file', 'private'] as const)
    expect(queue.admit(kind, 'reader')).toEqual({ code: 'too-many-requests', waitMs: busyRetryMs });
  expect(queue.admit('page', 'other')).toBeNull();
  expect(taken).toEqual(['reader', 'other']);

  await endAll(Promise.all([ofPages, ofFile]));
  // All of them are forgotten: as many as before may begin.
  const again = startMany(maxRendersPerClient - 1, () => 'reader');
  expect(queue.admit('page', 'reader')).toBeNull();
  await endAll(again);
});

test('of two renders of a client, the one that has not ended counts', async () => {
  const first = queue.run('page', 'reader', async () => 'ended');
  const second = start('reader');
  expect(await first).toBe('ended');
  const others = startMany(maxRendersPerClient - 1, () => 'reader');
  expect(queue.admit('page', 'reader')).not.toBeNull();
  await endAll(Promise.all([second, others]));
});

test('pages that wait when the database is away are not rendered; files, and what comes later, are', async () => {
  const ran: string[] = [];
  const add = (name: string, kind: RenderKind) =>
    queue.run(kind, name, async () => {
      ran.push(name);
      return name;
    });
  const kinds = ['page', 'private', 'file'] as const;
  const running = Promise.all(kinds.map((kind) => startMany(maxRenders, String, kind)));
  await expect.poll(() => endings).toHaveLength(3 * maxRenders);
  const waiting = Promise.all(kinds.map((kind) => add(kind, kind)));
  queue.cancelWaiting();
  const later = Promise.all(kinds.map((kind) => add(`later ${kind}`, kind)));
  await endAll(running);
  expect(await waiting).toEqual([null, null, 'file']);
  expect(await later).toEqual(['later page', 'later private', 'later file']);
  expect(ran.sort()).toEqual(['file', 'later file', 'later page', 'later private']);
});

test('renders that take long are given up when the database does not answer, and those that wait with them', async () => {
  isDatabaseAway = true;
  const files = startMany(maxRenders + 1, String, 'file');
  const pages = startMany(maxRenders + 1, String, 'page');
  const own = startMany(maxRenders + 1, String, 'private');
  // Nothing ends these but the database that does not answer.
  const none = Array.from({ length: maxRenders + 1 }, () => null);
  expect(await Promise.all([pages, own])).toEqual([none, none]);
  // Files of the build need no database: they wait for their end.
  await endAll(files);
  expect(await files).not.toContain(null);
  isDatabaseAway = false;
  const later = start('later');
  await endAll(later);
  expect(await later).toBe('later');
});

test('a client that caused too many in a minute is told when to come again', () => {
  waitMs = 1234;
  expect(queue.admit('page', 'reader')).toEqual({ code: 'too-many-requests', waitMs: 1234 });
});

test('a render that fails is told to its caller, and counts no more', async () => {
  const failing = Array.from({ length: maxRendersPerClient }, () =>
    queue.run('page', 'reader', async () => {
      throw new Error('broken');
    }),
  );
  expect(queue.admit('page', 'reader')).not.toBeNull();
  for (const result of await Promise.allSettled(failing))
    expect(result).toMatchObject({ status: 'rejected', reason: { message: 'broken' } });
  expect(queue.admit('page', 'reader')).toBeNull();
  expect(queue.statistics).toEqual({ renders: 0, waiting: 0 });
});
