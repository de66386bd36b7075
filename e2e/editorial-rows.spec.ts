import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import type { Client, Json } from './support/client';
import { settingsOfInstallation } from './support/installation';
import { paragraph, uniqueWord } from './support/samples';
import { test } from './support/test';

type Row = Json & { id: string; createdAt: string; updatedAt: string };

/** Rows without what a rebuild gives anew, in an order of their own. */
async function rowsOf(admin: Client, collection: 'content-status' | 'content-links'): Promise<string[]> {
  const { json } = await admin.get(`/api/${collection}`, { limit: 0, depth: 0 });
  return (json.docs as Row[]).map(({ id, createdAt, updatedAt, ...row }) => JSON.stringify(row)).sort();
}

/** `npm run reindex`, on the tested installation. */
async function reindex(): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=production', '.build/scripts/reindex.js'], {
    env: { ...process.env, ...settingsOfInstallation },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await new Promise((resolve) => child.on('close', resolve));
  return said;
}

test('what is known about each document is the same when it is made anew @mongo', async ({ workshop, admin }) => {
  const { client } = admin;
  const word = uniqueWord('index');
  const concept = await workshop.published('concepts', `${word}concept`);
  const report = await workshop.published('documents', word, { concepts: [concept.id] });
  await workshop.save('documents', report.id, { title: `${word} en`, shown: true }, { locale: 'en' });
  await workshop.save('documents', report.id, { summary: 'Plus tard.' }, { draft: true });
  const page = await workshop.draft('pages', `${word}page`, {
    layout: [{ blockType: 'concepts', mode: 'chosen', chosen: [concept.id] }],
  });
  await workshop.unpublish('concepts', concept.id);
  await workshop.bin('pages', page.id);

  const before = { status: await rowsOf(client, 'content-status'), links: await rowsOf(client, 'content-links') };
  const row = JSON.parse(before.status.find((each) => each.includes(report.id)) ?? '{}');
  expect(row).toMatchObject({
    publication: 'changed',
    translation: { en: { state: 'stale', shown: true, todo: true } },
  });
  expect(before.links.filter((each) => each.includes(concept.id))).toHaveLength(1);

  expect(await reindex()).toMatch(/\d+ documents/);
  expect(await rowsOf(client, 'content-status')).toEqual(before.status);
  expect(await rowsOf(client, 'content-links')).toEqual(before.links);
});

test('what is known about a document goes with it', async ({ workshop, admin }) => {
  const page = await workshop.published('pages', uniqueWord('gone'), {
    layout: [{ blockType: 'rich-text', body: paragraph('a') }],
  });
  const about = async () => (await rowsOf(admin.client, 'content-status')).filter((row) => row.includes(page.id));
  expect(await about()).toHaveLength(1);
  await workshop.clear();
  expect(await about()).toHaveLength(0);
});

test('neither the public nor staff may write what hooks keep; the public may not read it', async ({
  reader,
  admin,
  editor,
}) => {
  for (const collection of ['content-status', 'content-links', 'source-texts', 'review-trail']) {
    expect((await reader.get(`/api/${collection}`)).status).toBe(403);
    const body = { inCollection: 'pages', documentId: 'x', key: 'pages/x', publication: 'draft', name: 'x', texts: {} };
    for (const client of [reader, editor.client, admin.client]) {
      expect((await client.post(`/api/${collection}`, body)).status).toBe(403);
    }
  }
});
