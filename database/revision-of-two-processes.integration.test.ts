import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentRevision, onContentRevision } from '@/lib/content-revision';
import { secondMs } from '@/lib/limits';
import { followContentRevision } from './revision';
import { startTestMongo } from './test-mongo';
import { startTestSite, type TestSite } from './test-site';

const mongo = await startTestMongo();
const outfile = path.resolve('.tmp/test/publishing-process.mjs');

describe.skipIf(!mongo)('two processes on one MongoDB', () => {
  let site: TestSite;
  let other: ChildProcessByStdio<Writable, Readable, null>;
  let lines: AsyncIterator<string>;
  const nextLine = async (): Promise<string> => String((await lines.next()).value);

  beforeAll(async () => {
    const entryPoints = ['database/test-publishing-process.ts'];
    buildSync({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
    const url = mongo?.url(`test-${process.pid}-two-processes`) ?? '';
    site = await startTestSite(url);
    other = spawn(process.execPath, [outfile, url], { stdio: ['pipe', 'pipe', 'inherit'] });
    lines = createInterface({ input: other.stdout })[Symbol.asyncIterator]();
    expect(await nextLine()).toBe('ready');
  }, 120_000);
  afterAll(async () => {
    if (other && other.exitCode === null) {
      const ended = once(other, 'exit');
      other.stdin.end();
      await ended;
    }
    await site?.payload.destroy();
    await mongo?.stop();
  });

  test('what one publishes, the other one knows of within a second, with the content', async () => {
    const intervals = vi.spyOn(globalThis, 'setInterval');
    const stopFollowing = followContentRevision(site.payload);
    // A wait for the change could be longer than that on a machine that is busy.
    expect(intervals.mock.calls.map(([, ms]) => ms)).toEqual([secondMs]);
    intervals.mockRestore();
    const delays: number[] = [];
    try {
      for (const title of ['first', 'second', 'third', 'fourth']) {
        const before = contentRevision();
        let movedAt = 0;
        const stopListening = onContentRevision(() => {
          movedAt ||= Date.now();
        });
        other.stdin.write(`${title}\n`);
        const publishedAt = Number(await nextLine());
        await vi.waitFor(() => expect(contentRevision()).toBeGreaterThan(before), { timeout: 20 * secondMs });
        stopListening();
        // The change is committed before it is announced: a page that is rendered now has it.
        const { docs } = await site.content.find({ collection: 'pages', locale: 'fr', sort: '-createdAt' });
        expect(docs[0]?.title).toBe(title);
        delays.push(Math.max(0, movedAt - publishedAt));
      }
    } finally {
      stopFollowing();
    }
    console.info(`Changes of the other process were known after ${delays.join(', ')} ms`);
  }, 120_000);
});
