import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload, TaskConfig } from 'payload';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as freeSpace from '@/lib/free-space';
import { claimedJobs } from './job-claims';
import { freeInterruptedJobs, leaseMs, maxInterruptions, renewLeases } from './job-leases';
import { type JobRunner, startJobRunner } from './job-runner';
import { testDatabases } from './test-databases';
import type { TestSite } from './test-site';

/** How long something is waited for: the machine may be busy. */
const patience = { timeout: 20_000 };

/** What was run, by its name, and what holds it back. */
let ran: string[] = [];
let held: Promise<void> | undefined;
let letGo: () => void = () => undefined;
const hold = () => {
  held = new Promise((resolve) => {
    letGo = resolve;
  });
};

const task = (slug: string): TaskConfig<{ input: { name: string }; output: object }> => ({
  slug,
  retries: 0,
  handler: async ({ input }) => {
    ran.push(input.name);
    if (input.name.startsWith('slow')) await held;
    return { output: {} };
  },
});
const nightly = { ...task('nightly'), schedule: [{ cron: '0 3 1 1 *', queue: 'default' }] };
const jobs = { tasks: [task('mail'), task('publish'), nightly] } as never;

const { databases, stop } = await testDatabases({ jobs });
afterAll(stop);

describe.each(databases)('jobs on $name', ({ name: database, newUrl, start }) => {
  const sites: TestSite[] = [];
  const runners: JobRunner[] = [];
  let url: string;
  let here: Payload;
  const open = async (): Promise<Payload> => {
    const site = await start(url);
    sites.push(site);
    return site.payload;
  };
  beforeEach(async () => {
    ran = [];
    url = newUrl();
    here = await open();
  });
  afterEach(async () => {
    letGo();
    vi.useRealTimers();
    vi.restoreAllMocks();
    for (const runner of runners.splice(0)) await runner.stop(5000);
    for (const { payload } of sites.splice(0)) await payload.destroy();
  });

  const queue = async (name: string, slug = 'mail') => {
    const job: { id: unknown } = await here.jobs.queue({
      task: slug as never,
      input: { name } as never,
      overrideAccess: true,
    });
    return String(job.id);
  };
  const stored = async () => {
    const where = { taskSlug: { not_equals: 'nightly' } };
    return (await here.db.find({ collection: 'payload-jobs', where })).docs;
  };
  const run = (payload: Payload) => payload.jobs.run({ limit: 50, silent: true, overrideAccess: true });
  const startRunner = () => {
    const runner = startJobRunner(here, { urgentTask: 'publish', onGivenUp: async () => undefined });
    runners.push(runner);
    return runner;
  };
  /** One that looks by itself at its start only. */
  const startWithoutClock = () => {
    const clock = vi.spyOn(globalThis, 'setInterval').mockImplementation(() => setTimeout(() => undefined, 0));
    const runner = startRunner();
    clock.mockRestore();
    return runner;
  };
  /** The clock, later; timers go on as they are. */
  const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

  test('a job that several runs find at the same moment is run once', async () => {
    // On MongoDB another server of the site; SQLite has one only, with its endpoints and its runner.
    const there = database === 'MongoDB' ? await open() : here;
    const names = Array.from({ length: 48 }, (_, index) => `mail ${index}`);
    for (let round = 0; round < 3; round += 1) {
      const part = names.slice(round * 16, (round + 1) * 16);
      for (const name of part) await queue(name);
      await Promise.all([run(here), run(there), run(here), run(there)]);
    }
    expect(ran.sort()).toEqual(names.sort());
    expect(await stored()).toEqual([]);
  });

  test.skipIf(database === 'SQLite')('what another server claimed since it was read is left to it', async () => {
    const there = await open();
    for (const name of ['one', 'two']) await queue(name);
    const find = there.db.find.bind(there.db);
    vi.spyOn(there.db, 'find').mockImplementationOnce(async (args) => {
      const found = await find(args);
      await run(here);
      return found as never;
    });
    await run(there);
    expect(ran.sort()).toEqual(['one', 'two']);
  });

  test('a job asked for by its id is not run beside itself', async () => {
    hold();
    const id = await queue('slow');
    const first = here.jobs.runByID({ id, silent: true, overrideAccess: true });
    await vi.waitFor(() => expect(ran).toEqual(['slow']), patience);
    await here.jobs.runByID({ id, silent: true, overrideAccess: true });
    letGo();
    await first;
    expect(ran).toEqual(['slow']);
  });

  test('a job is its server’s as long as it says so, and taken over once it does not', async () => {
    const there = await open();
    vi.useFakeTimers({ toFake: ['Date'] });
    hold();
    await queue('slow');
    const first = run(there);
    await vi.waitFor(() => expect(ran).toEqual(['slow']), patience);
    later(leaseMs - 5000);
    await renewLeases(there);
    later(leaseMs - 5000);
    await freeInterruptedJobs(here);
    await run(here);
    expect(ran, 'its server has renewed the lease').toEqual(['slow']);
    later(6000);
    await freeInterruptedJobs(here);
    const second = run(here);
    await vi.waitFor(() => expect(ran).toEqual(['slow', 'slow']), patience);
    letGo();
    await Promise.all([first, second]);
  });

  test(`a job that lost its server ${maxInterruptions} times is given up and reported`, async () => {
    const id = await queue('deadly');
    const givenUp: string[] = [];
    for (let times = 1; times <= maxInterruptions; times += 1) {
      expect(givenUp).toEqual([]);
      await here.db.updateJobs({ id, data: { processing: true }, returning: false });
      givenUp.push(...(await freeInterruptedJobs(here, { isAlone: true })).map((job) => String(job.id)));
    }
    expect(givenUp).toEqual([id]);
    await run(here);
    expect(ran).toEqual([]);
    expect(await stored()).toMatchObject([
      { id, hasError: true, error: { message: expect.stringContaining('interrupted') } },
    ]);
  });

  test('a job that two servers give up at the same moment is reported by one of them', async () => {
    const id = await queue('deadly');
    const meta = { interruptions: maxInterruptions - 1 };
    await here.db.updateJobs({ id, data: { processing: true, meta }, returning: false });
    const there = await open();
    const givenUp: unknown[] = [];
    const find = there.db.find.bind(there.db);
    vi.spyOn(there.db, 'find').mockImplementationOnce(async (args) => {
      const found = await find(args);
      givenUp.push(...(await freeInterruptedJobs(here, { isAlone: true })));
      return found as never;
    });
    givenUp.push(...(await freeInterruptedJobs(there, { isAlone: true })));
    expect(givenUp).toHaveLength(1);
  });

  test.skipIf(database === 'SQLite')('the end of a job that is noted at the second try is noted whole', async () => {
    const id = await queue('noted');
    const { collections } = here.db as unknown as MongooseAdapter;
    const away = Object.assign(new Error('away'), { name: 'MongoNetworkError' });
    vi.spyOn(collections['payload-jobs'] as never, 'findOneAndUpdate').mockRejectedValueOnce(away as never);
    const at = new Date().toISOString();
    const entry = { id: 'a', executedAt: at, completedAt: at, taskSlug: 'mail', taskID: '1', state: 'succeeded' };
    await here.db.updateJobs({ id, data: { totalTried: 1, log: { $push: entry } }, returning: true });
    expect(await stored()).toMatchObject([{ totalTried: 1, log: [{ taskID: '1' }] }]);
  });

  test('jobs that hang keep no publication waiting', async () => {
    hold();
    for (let number = 0; number < 12; number += 1) await queue(`slow ${number}`);
    const runner = startRunner();
    await vi.waitFor(() => expect(ran).toHaveLength(10), patience);
    await queue('due', 'publish');
    await runner.look();
    await vi.waitFor(() => expect(ran).toContain('due'), patience);
    letGo();
    await vi.waitFor(() => expect(claimedJobs(here.db).size).toBe(0), patience);
    await runner.look();
    await vi.waitFor(() => expect(ran).toHaveLength(13), patience);
  });

  test('a stop waits for what was begun, begins nothing more, and gives back what does not end in time', async () => {
    hold();
    await queue('slow');
    const runner = startRunner();
    await vi.waitFor(() => expect(ran).toEqual(['slow']), patience);
    await queue('not begun');
    const stopped = runner.stop(10_000);
    letGo();
    await stopped;
    expect(await stored()).toMatchObject([{ input: { name: 'not begun' }, processing: false }]);

    hold();
    await queue('slow for ever');
    const second = startRunner();
    await vi.waitFor(() => expect(ran).toContain('slow for ever'), patience);
    // The other one has run, too: its end is to be stored before the runner is given no time.
    await vi.waitFor(async () => expect(await stored()).toHaveLength(1), patience);
    await second.stop(1);
    expect(await stored()).toMatchObject([{ input: { name: 'slow for ever' }, processing: false }]);
  });

  test('a stop ends in its time also where the database does not answer', async () => {
    hold();
    await queue('slow');
    const runner = startRunner();
    await vi.waitFor(() => expect(ran).toEqual(['slow']), patience);
    await runner.look();
    const { find, updateJobs } = here.db;
    vi.spyOn(here.db, 'find').mockImplementation(async (args) => {
      await held;
      return find(args) as never;
    });
    const note = vi.spyOn(here.db, 'updateJobs').mockImplementation(async (args) => {
      await held;
      return updateJobs(args);
    });
    void runner.look();
    await runner.stop(1);
    expect(note).toHaveBeenCalledWith(expect.objectContaining({ data: { processing: false } }));
  });

  test('jobs that are done make room for the next at once', async () => {
    for (let number = 0; number < 12; number += 1) await queue(`quick ${number}`);
    startWithoutClock();
    await vi.waitFor(() => expect(ran).toHaveLength(12), patience);
  });

  test('schedules that can’t be noted keep no job from running', async () => {
    vi.spyOn(here.jobs, 'handleSchedules').mockRejectedValue(new Error('the disk is full'));
    await queue('due');
    startWithoutClock();
    await vi.waitFor(() => expect(ran).toEqual(['due']), patience);
  });

  test.skipIf(database === 'MongoDB')('on a disk that is nearly full, schedules are still noted', async () => {
    vi.spyOn(freeSpace, 'hasRoom').mockReturnValue(false);
    await here.jobs.handleSchedules();
    const stats = await here.db.findGlobal({ slug: 'payload-jobs-stats' });
    expect(stats).toMatchObject({ stats: { scheduledRuns: expect.anything() } });
  });

  test.skipIf(database === 'MongoDB')('where no other server can be at work, a restart goes on at once', async () => {
    const id = await queue('interrupted');
    await here.db.updateJobs({ id, data: { processing: true }, returning: false });
    startRunner();
    await vi.waitFor(() => expect(ran).toEqual(['interrupted']), patience);
  });

  test.skipIf(database === 'MongoDB')('a claim that fails does not block writes', async () => {
    const where = { 'no such field': { equals: 1 } };
    await expect(here.jobs.run({ where, silent: true, overrideAccess: true })).rejects.toThrow('no such field');
    await queue('one');
    await run(here);
    expect(ran).toEqual(['one']);
  });
});
