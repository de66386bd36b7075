import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { textLimits } from '@/lib/limits';
import { publicCollections } from '@/lib/routes';

let site: OwnSite;
let payload: Payload;

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
});
afterAll(() => site?.stop());

type Row = Record<string, unknown> & { id: string };

/** What the checks find in everything that the starter content publishes. */
async function findAll() {
  const { findIssues } = await import('@/editorial/checks');
  const req = await createLocalReq({}, payload);
  const found: { where: string; rule: string; concerns: string }[] = [];
  const add = async (kind: Parameters<typeof findIssues>[0], document: Row, translations = {}) => {
    for (const { rule, path, locale, concerns = '' } of await findIssues(kind, document, translations, req)) {
      found.push({ where: `${kind} ${document.id} ${path} ${locale}`, rule, concerns });
    }
  };
  for (const collection of publicCollections) {
    const where = { _status: { equals: 'published' } };
    const { docs } = await payload.db.find<Row>({ collection, where, pagination: false, limit: 0, sort: 'createdAt' });
    for (const document of docs) {
      const key = { key: { equals: `${collection}/${document.id}` } };
      const row = await payload.db.findOne<Row>({ collection: 'content-status', where: key });
      await add(collection, document, row?.translation ?? {});
    }
  }
  for (const slug of ['header', 'footer', 'settings'] as const) {
    await add(slug, (await payload.db.findGlobal<Row>({ slug })) ?? { id: slug });
  }
  return found;
}

test('what is found in published starter content is true: long sentences of the texts it was given', async () => {
  const { loadStarterContent } = await import('@/scripts/prepare/starter-content');
  expect(await loadStarterContent(payload, 'alliance-migrations')).toBeGreaterThan(20);
  const found = await findAll();
  expect(found.filter(({ rule }) => rule !== 'long-sentence')).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
  for (const { where, concerns } of found) {
    // Counted otherwise than by the rule.
    const words = concerns.split(/[\s’'-]+/).filter(Boolean).length;
    expect.soft(words, `${where}: ${concerns}`).toBeGreaterThan(textLimits.maxSentenceWords);
    expect.soft(concerns.match(/[.!?…](?=\s+\p{Lu})/gu), 'one sentence').toBeNull();
  }
}, 120_000);
