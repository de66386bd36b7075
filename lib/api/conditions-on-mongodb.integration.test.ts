import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { apiOf } from '../test-api';

const mongo = await startTestMongo();
let site: OwnSite | undefined;

beforeAll(async () => {
  if (mongo) site = await startOwnSite({}, mongo.url(`conditions-${Date.now()}`));
});

afterAll(async () => {
  await site?.stop();
  await mongo?.stop();
});

test.skipIf(!mongo)('a list of dates is read as one, also where it has one date', async () => {
  if (!site) throw new Error('The site did not start.');
  const { request } = apiOf(site.payload);
  const data = { name: 'Ville', kind: 'association', joinedOn: '2027-01-31T12:00:00.000Z', _status: 'published' };
  await site.payload.create({ collection: 'members', data: data as never, locale: 'fr', overrideAccess: true });
  const count = async (condition: string) =>
    (await request('GET', `/api/members/count?where[joinedOn]${condition}`)).json.totalDocs;
  const day = '2027-01-31T12:00:00.000Z';
  expect(await count(`[in]=${day}`)).toBe(1);
  expect(await count(`[in]=2026-01-01,${day}`)).toBe(1);
  // Midnight of the day, which is another moment.
  expect(await count('[in]=2027-01-31')).toBe(0);
  expect(await count('[not_in]=2027-01-31')).toBe(1);
  const list = await request('GET', '/api/members?where[joinedOn][in]=2027-01-31');
  expect(list.status).toBe(200);
  expect(await count(`[not_in]=${day}`)).toBe(0);
});
