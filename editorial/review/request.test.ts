import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { getT } from '@/messages/panel';
import type { StoredDocument } from '../documents/stored';
import { isStale, type ReviewRequest, readReviewed, reviewBody } from './request';

const id = '0123456789abcdef01234567';
const savedAt = '2026-11-23T09:10:00.000Z';

test.each([
  ['a collection that is not reviewed', { collection: 'users', id }],
  ['an id that is too short', { collection: 'events', id: id.slice(1) }],
  ['an id with something before it', { collection: 'events', id: `x${id}` }],
  ['an id with something after it', { collection: 'events', id: `${id}x` }],
  ['an id of other letters', { collection: 'events', id: 'g'.repeat(24) }],
  ['a note that is too long', { collection: 'events', id, note: 'a'.repeat(2001) }],
  ['a version that is too long', { collection: 'events', id, version: 'a'.repeat(65) }],
  ['a time that is too long', { collection: 'events', id, savedAt: 'a'.repeat(41) }],
])('refuses %s', (_, body) => {
  expect(reviewBody.safeParse(body).success).toBe(false);
});

test('reads a note without the spaces around it, an empty one where there is none', () => {
  expect(reviewBody.parse({ collection: 'events', id })).toEqual({ collection: 'events', id, note: '' });
  const whole = { collection: 'pages', id, note: ' a ', version: 'v'.repeat(64), savedAt: 'x'.repeat(40) };
  expect(reviewBody.parse(whole)).toEqual({ ...whole, note: 'a' });
  expect(reviewBody.parse({ ...whole, note: 'a'.repeat(2000) }).note).toHaveLength(2000);
});

const newest = { updatedAt: savedAt } as StoredDocument;
test.each([
  ['the version and time that were read', { version: 'v', savedAt }, 'v', false],
  ['the same moment written otherwise', { version: 'v', savedAt: '2026-11-23T10:10:00+01:00' }, 'v', false],
  ['another version of the same moment', { version: 'w', savedAt }, 'v', true],
  ['no version where there is one', { savedAt }, 'v', true],
  ['no version where there are none', { savedAt }, null, false],
  ['an earlier time', { version: 'v', savedAt: '2026-11-23T09:09:59.999Z' }, 'v', true],
  ['no time', { version: 'v' }, 'v', true],
  ['a time that is none', { version: 'v', savedAt: 'x' }, 'v', true],
])('an answer to %s', (_, read, version, stale) => {
  expect(isStale(read as ReviewRequest, { newest, version })).toBe(stale);
});

test('a document is reviewed unless it is gone or in the trash', async () => {
  const read = (row: object | null) => {
    const db = {
      findOne: async (query: { collection: string; where: { id: { equals: string } } }) =>
        query.collection === 'events' && query.where.id.equals === id ? row : null,
      findVersions: async () => ({ docs: [] }),
    };
    const req = { headers: new Headers(), payload: { db }, i18n: { language: 'fr' } } as unknown as PayloadRequest;
    return readReviewed({ collection: 'events', id, note: '' }, req);
  };
  const row = { id, updatedAt: savedAt };
  expect(await read(row)).toEqual({ live: null, newest: row, version: null });
  await expect(read(null)).rejects.toMatchObject({
    ...{ code: 'not-found', status: 404, message: getT('fr')('reviewErrors.gone') },
  });
  await expect(read({ ...row, deletedAt: savedAt })).rejects.toMatchObject({
    ...{ code: 'in-trash', message: getT('fr')('reviewErrors.trashed') },
  });
});
