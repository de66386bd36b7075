import { expect, test } from 'vitest';
import { addressesOf } from './addresses';

const row = { inCollection: 'events', documentId: '6650', place: 'list', version: null } as const;

test('a document is opened where it is', () => {
  expect(addressesOf(row, '/admin', false).form).toBe('/admin/collections/events/6650');
  expect(addressesOf({ ...row, place: 'trash' }, '/admin', false).form).toBe('/admin/collections/events/trash/6650');
  expect(addressesOf({ ...row, place: null, version: '7' }, '/admin', false)).toEqual({ form: null, history: null });
  expect(addressesOf({ ...row, inCollection: 'header' }, '/admin', true)).toEqual({
    form: '/admin/globals/header',
    history: '/admin/globals/header/versions',
  });
});

test('a publication leads to what it changed, others to the history', () => {
  expect(addressesOf(row, '/admin', false).history).toBe('/admin/collections/events/6650/versions');
  expect(addressesOf({ ...row, version: '7' }, '/admin', false).history).toBe(
    '/admin/collections/events/6650/versions/7?with=published',
  );
});
