import { expect, test } from 'vitest';
import { fingerprint, isChangedElsewhere, sent } from './values';

test('values set by the server are no changes', () => {
  const one = { title: 'Un titre', updatedAt: '2026-11-23', _status: 'draft', slug: null, body: { b: 1, a: 2 } };
  const other = { body: { a: 2, b: 1 }, title: 'Un titre', updatedAt: '2026-11-24', _status: 'published', slug: '' };
  expect(fingerprint(one)).toBe(fingerprint(other));
  expect(fingerprint({ ...one, title: 'Un autre' })).not.toBe(fingerprint(one));
});

test('sends all that was typed, and nothing set by the server', () => {
  const typed = { title: 'Un titre', summary: '' };
  expect(sent({ id: '1', createdAt: 'x', sortTitle: 'un titre', file: {}, ...typed })).toEqual(typed);
});

test('of an account, no password is ever stored', () => {
  const secrets = { password: 'a', 'confirm-password': 'a', currentPassword: 'b', givenPassword: 'c', sessions: [1] };
  expect(sent({ ...secrets, name: 'Un nom', email: 'a@example.org' }, 'users')).toEqual({
    name: 'Un nom',
    email: 'a@example.org',
  });
});

test('only what neither the form nor its last save has was changed elsewhere', () => {
  const opened = { title: 'A', summary: 'B', updatedAt: '1' };
  const typed = { title: 'A plus', summary: 'B' };
  expect(isChangedElsewhere({ ...opened, updatedAt: '2', _status: 'published' }, opened, [typed])).toBe(false);
  // The answer to a save was lost, and more was typed since.
  expect(isChangedElsewhere({ ...opened, title: 'A p' }, opened, [typed, { title: 'A p' }])).toBe(false);
  expect(isChangedElsewhere({ ...opened, title: 'Z' }, opened, [typed])).toBe(true);
  expect(isChangedElsewhere({ ...opened, summary: 'Z' }, opened, [typed])).toBe(true);
  // Emptied, and added.
  expect(isChangedElsewhere({ title: 'A' }, opened, [typed])).toBe(true);
  expect(isChangedElsewhere({ ...opened, place: 'Lyon' }, opened, [typed])).toBe(true);
  expect(isChangedElsewhere({ ...opened, place: null }, opened, [typed])).toBe(false);
});
