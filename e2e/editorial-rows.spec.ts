import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { openConnection } from '@/database/sqlite-connection';
import type { Client, Json } from './support/client';
import { installation, settingsOfInstallation } from './support/installation';
import { paragraph, uniqueWord } from './support/samples';
import { longIf, test } from './support/test';

type Row = Json & { id: string; createdAt: string; updatedAt: string };

/** Rows without values that a rebuild makes again, in an order of their own. */
async function rowsOf(admin: Client, collection: 'content-status' | 'content-links'): Promise<string[]> {
  const { json } = await admin.get(`/api/${collection}`, { limit: 0, depth: 0 });
  return (json.docs as Row[]).map(({ id, createdAt, updatedAt, ...row }) => JSON.stringify(row)).sort();
}

/** Runs `npm run reindex` on a database: its output and its errors. */
async function reindex(databaseUrl = settingsOfInstallation.DATABASE_URL): Promise<{ stdout: string; failed: string }> {
  const child = spawn(process.execPath, ['--conditions=production', '.build/scripts/reindex.js'], {
    env: { ...process.env, ...settingsOfInstallation, DATABASE_URL: databaseUrl },
  });
  const output = { stdout: '', failed: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.failed += chunk.toString();
  });
  await new Promise((resolve) => child.on('close', resolve));
  return output;
}

/** Rows of a table of an SQLite file, without values that a rebuild makes again, in an order of their own. */
async function rowsIn(file: string, table: string): Promise<string[]> {
  const connection = openConnection(file);
  try {
    const { rows } = await connection.execute(`SELECT * FROM ${table}`);
    return rows.map(({ id, created_at, updated_at, ...row }) => JSON.stringify(row)).sort();
  } finally {
    connection.close();
  }
}

/** Copies the tested SQLite database in its current state. */
async function copyDatabase(): Promise<string> {
  const file = `${installation.folder}/copy-${uniqueWord()}.db`;
  const connection = openConnection(`${installation.folder}/site.db`);
  await connection.execute(`VACUUM INTO '${file}'`);
  connection.close();
  return file;
}

test(
  'a rebuild makes the same rows about each document @mongo',
  longIf(installation.onMongo),
  async ({ workshop, admin }) => {
    const { client } = admin;
    const word = uniqueWord('index');
    const concept = await workshop.published('concepts', `${word}concept`);
    const report = await workshop.published('documents', word, { concepts: [concept.id] });
    await workshop.save('documents', report.id, { title: `${word} en`, localePublished: true }, { locale: 'en' });
    await workshop.save('documents', report.id, { summary: 'Plus tard.' }, { draft: true });
    const page = await workshop.draft('pages', `${word}page`, {
      layout: [{ blockType: 'concepts', mode: 'chosen', chosen: [concept.id] }],
    });
    await workshop.unpublish('concepts', concept.id);
    await workshop.trash('pages', page.id);

    const before = { status: await rowsOf(client, 'content-status'), links: await rowsOf(client, 'content-links') };
    const row = JSON.parse(before.status.find((each) => each.includes(report.id)) ?? '{}');
    expect(row).toMatchObject({
      publication: 'changed',
      translation: { en: { state: 'stale', localePublished: true, todo: true } },
    });
    expect(before.links.filter((each) => each.includes(concept.id))).toHaveLength(1);

    if (!installation.onMongo) {
      // One process at a time uses an SQLite file: a copy is rebuilt.
      expect((await reindex()).failed).toContain('site.db');
      const copy = await copyDatabase();
      const tables = ['content_status', 'content_links'];
      const stored = await Promise.all(tables.map((table) => rowsIn(copy, table)));
      expect((await reindex(`file:${copy}`)).stdout).toMatch(/\d+ documents/);
      expect(await Promise.all(tables.map((table) => rowsIn(copy, table)))).toEqual(stored);
      return;
    }
    expect((await reindex()).stdout).toMatch(/\d+ documents/);
    expect(await rowsOf(client, 'content-status')).toEqual(before.status);
    expect(await rowsOf(client, 'content-links')).toEqual(before.links);
  },
);

test('the rows about a document are deleted with it', async ({ workshop, admin }) => {
  const page = await workshop.published('pages', uniqueWord('gone'), {
    layout: [{ blockType: 'rich-text', body: paragraph('a') }],
  });
  const about = async () => (await rowsOf(admin.client, 'content-status')).filter((row) => row.includes(page.id));
  expect(await about()).toHaveLength(1);
  await workshop.clear();
  expect(await about()).toHaveLength(0);
});

test('neither the public nor staff may write rows of hooks; the public may not read them', async ({
  reader,
  admin,
  editor,
}) => {
  for (const collection of [
    'content-status',
    'content-links',
    'translation-source-snapshots',
    'review-log',
    'intended-issues',
    'comment-threads',
    'comments',
    'releases',
    'release-entries',
    'activity',
  ]) {
    expect((await reader.get(`/api/${collection}`)).status).toBe(403);
    const body = { inCollection: 'pages', documentId: 'x', key: 'pages/x', publication: 'draft', name: 'x', texts: {} };
    for (const client of [reader, editor.client, admin.client]) {
      expect((await client.post(`/api/${collection}`, body)).status).toBe(403);
    }
  }
});
