import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { testDatabases } from './test-databases';
import type { TestDocument } from './test-site';

const PAGES = 200;
const ROUNDS = 4;

const { databases, folder, stop } = await testDatabases();
afterAll(stop);

describe.each(databases)('a process killed while it saves, on $name', ({ name: database, newUrl, start }) => {
  test(`of ${PAGES} pages none is torn, and every save that was answered is there`, async () => {
    const url = newUrl();
    const answered = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      // Two at a time; a SQLite file is served by one process only.
      const names = database === 'SQLite' ? ['a'] : ['a', 'b'];
      const runs = names.map((name) => saveAndKill(url, `${name}-${round}`, PAGES / ROUNDS / names.length));
      for (const saves of await Promise.all(runs)) for (const save of saves) answered.add(save);
    }

    const { content, payload } = await start(url);
    const { docs } = await content.find({ collection: 'pages', depth: 0, limit: 0, locale: 'all' });
    const { docs: versions } = await content.findVersions({ collection: 'pages', depth: 0, limit: 0, locale: 'all' });
    await payload.destroy();

    expect(docs.length).toBeGreaterThanOrEqual(PAGES);
    const stored = new Set<string>();
    for (const page of docs) {
      const { fr, en } = page.slug as Record<string, string>;
      expect(page).toMatchObject(wholePage(String(fr), en !== undefined));
      // One version for each of the two saves, the last one like the page.
      const own = versions.filter(({ parent }) => parent === page.id);
      expect(own).toHaveLength(en ? 2 : 1);
      const latest = own.find((version) => version.latest) as TestDocument;
      expect(latest.version).toMatchObject(wholePage(String(fr), en !== undefined));
      stored.add(`${fr} fr`);
      if (en) stored.add(`${fr} en`);
    }
    for (const save of answered) expect(stored).toContain(save);
    // Nor is there a version of a page that is not there.
    expect(new Set(versions.map(({ parent }) => parent)).size).toBe(docs.length);
  }, 300_000);

  /** Lets a process save until it answered for so many pages, kills it in the middle, and lists what it answered. */
  async function saveAndKill(url: string, name: string, pages: number): Promise<string[]> {
    const child = spawn(process.execPath, [savingProcess(folder), url, folder, name], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    const answered: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      answered.push(line);
      // Somewhere within the next save, at another point each time.
      if (answered.length === pages * 2) setTimeout(() => child.kill('SIGKILL'), Math.random() * 15);
    }
    if (child.signalCode === null && child.exitCode === null) await once(child, 'exit');
    // A process that ends by itself says why.
    expect({ signal: child.signalCode, errors }).toMatchObject({ signal: 'SIGKILL' });
    return answered;
  }
});

/** The saving process as plain JavaScript: tsx's loader hangs now and then on Node 20. */
function savingProcess(folder: string): string {
  const target = { platform: 'node', format: 'esm' } as const;
  const outfile = path.resolve('.tmp/test/saving-process.mjs');
  const process = ['database/test-saving-process.ts'];
  buildSync({ ...target, entryPoints: process, outfile, bundle: true, packages: 'external' });
  const outdir = path.join(folder, 'migrations');
  buildSync({ ...target, entryPoints: [`${outdir}/*.ts`], outdir, outExtension: { '.js': '.mjs' } });
  return outfile;
}

/** A page of the saving process, with its English or still without any of it. */
function wholePage(slug: string, english: boolean) {
  const inEnglish = english ? { en: `${slug} en` } : {};
  return {
    title: { fr: slug, ...inEnglish },
    slug: { fr: slug, ...(english && { en: `${slug}-en` }) },
    links: [1, 2].map((row) => ({ label: { fr: `${slug} ${row}`, ...inEnglish }, address: slug })),
    layout: [{ text: { fr: slug } }],
    kinds: ['a', 'b'],
  };
}
