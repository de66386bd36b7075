import { expect, test } from 'vitest';
import { fingerprint, sent } from './values';

test('values set by the server are no changes', () => {
  const one = { title: 'Un titre', updatedAt: '2026-11-23', _status: 'draft', slug: null, body: { b: 1, a: 2 } };
  const other = { body: { a: 2, b: 1 }, title: 'Un titre', updatedAt: '2026-11-24', _status: 'published', slug: '' };
  expect(fingerprint(one)).toBe(fingerprint(other));
  expect(fingerprint({ ...one, title: 'Un autre' })).not.toBe(fingerprint(one));
});

test('sends all that was typed, and nothing set by the server', () => {
  expect(sent({ id: '1', createdAt: 'x', title: 'Un titre', summary: '' })).toEqual({ title: 'Un titre', summary: '' });
});
