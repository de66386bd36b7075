import { afterEach, describe, expect, test, vi } from 'vitest';
import { ignoreSystemFields, ignoreSystemFieldsOfGlobal, setByServer, withoutSystemFields } from './system-fields';

const fields = [
  { name: 'title' },
  { name: 'note', custom: {} },
  { name: 'claimed', custom: { setByServer: 'yes' } },
  { name: 'owner', custom: setByServer },
];
const sent = {
  title: 'a',
  note: 'b',
  claimed: 'c',
  owner: 'me',
  id: '1',
  createdAt: 'x',
  updatedAt: 'x',
  globalType: 'x',
};
const accepted = { title: 'a', note: 'b', claimed: 'c' };

afterEach(() => {
  vi.useRealTimers();
});

test.each(['create', 'update'] as const)('ignores what the server sets: %s', (operation) => {
  expect(withoutSystemFields(sent, fields, operation)).toEqual(accepted);
});

test('a document goes to the trash at the time of the server, and a new one not at all', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-29T12:00:00Z') });
  const data = { title: 'a', deletedAt: '1999-01-01' };
  expect(withoutSystemFields(data, fields, 'update')).toEqual({ title: 'a', deletedAt: '2026-11-29T12:00:00.000Z' });
  expect(withoutSystemFields(data, fields, 'create')).toEqual({ title: 'a' });
  expect(withoutSystemFields({ deletedAt: null }, fields, 'update')).toEqual({ deletedAt: null });
});

test.each([['text'], [undefined], [null], [[{ id: '1' }]]])('leaves %j, which is no document, as it is', (data) => {
  expect(withoutSystemFields(data, fields, 'update')).toBe(data);
});

describe('what is sent to the API', () => {
  const ofCollection = (operation: string, overrideAccess = false) =>
    ignoreSystemFields({
      args: { id: '1', data: sent },
      collection: { flattenedFields: fields },
      operation,
      overrideAccess,
    } as never);
  const ofGlobal = (operation: string, more: object = {}) =>
    ignoreSystemFieldsOfGlobal({
      args: { slug: 'header', data: sent },
      global: { flattenedFields: fields },
      operation,
      ...more,
    } as never);

  test('is cleaned, and the rest of the request kept', () => {
    for (const operation of ['create', 'update']) {
      expect(ofCollection(operation)).toEqual({ id: '1', data: accepted });
    }
    expect(ofGlobal('update')).toEqual({ slug: 'header', data: accepted });
  });

  test('is left as it is by our own code and where nothing is saved', () => {
    expect(ofCollection('create', true)).toEqual({ id: '1', data: sent });
    expect(ofCollection('read')).toEqual({ id: '1', data: sent });
    expect(ofGlobal('update', { overrideAccess: true })).toEqual({ slug: 'header', data: sent });
    expect(ofGlobal('read')).toEqual({ slug: 'header', data: sent });
  });

  test('loses what Payload itself stores where the schema of a global is not known', () => {
    expect(ofGlobal('update', { global: undefined })).toEqual({
      slug: 'header',
      data: { ...accepted, owner: 'me' },
    });
  });
});
