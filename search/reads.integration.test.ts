import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { listVersions } from './reads';

let site: OwnSite;
let payload: Payload;

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
});

afterAll(() => site?.stop());

test('the dates of all public documents are read, however many are read at once', async () => {
  // Below the hooks: publishing would ask for whole documents.
  const create = (term: string, _status: 'draft' | 'published') =>
    payload.db.create({
      collection: 'concepts',
      data: { term, localePublished: _status === 'published', _status },
      locale: 'fr',
    } as never);
  const published = await Promise.all(
    ['Accueil', 'Frontière', 'Hospitalité', 'Refuge', 'Ville'].map((term) => create(term, 'published')),
  );
  await create('Brouillon', 'draft');
  const expected = published.map(({ id }) => String(id)).sort();
  for (const atOnce of [1, 2, 5, 6, 500]) {
    const versions = await listVersions(payload, 'concepts', 'fr', atOnce);
    expect([...versions.keys()], `${atOnce}`).toEqual(expected);
  }
});
