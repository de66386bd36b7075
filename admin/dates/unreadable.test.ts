import { expect, test } from 'vitest';
import {
  documentKey,
  findUnreadable,
  onUnreadableChange,
  recallUnreadable,
  rememberUnreadable,
  unreadableTexts,
} from './unreadable';

const unsaved = documentKey({ collectionSlug: 'events' });
const typed = { text: '5 brumaire', value: null };

test('a text is recalled where the field is shown again, as long as its date is the same', () => {
  const key = documentKey({ collectionSlug: 'events', id: 'a' });
  rememberUnreadable(key, 'startsAt', typed);
  expect(recallUnreadable(key, unsaved, 'startsAt', null)).toEqual(typed);
  expect(recallUnreadable(key, unsaved, 'endsAt', null)).toBeNull();
  expect(recallUnreadable(key, unsaved, 'startsAt', '2027-03-05T08:30:00.000Z')).toBeNull();
  expect(recallUnreadable(documentKey({ collectionSlug: 'events', id: 'b' }), unsaved, 'startsAt', null)).toBeNull();
  rememberUnreadable(key, 'startsAt', null);
  expect(recallUnreadable(key, unsaved, 'startsAt', null)).toBeNull();
});

test('a text of a new document stays after its first save, and is not that of the next one', () => {
  const key = documentKey({ collectionSlug: 'events', id: 'c' });
  rememberUnreadable(unsaved, 'startsAt', typed);
  expect(recallUnreadable(key, unsaved, 'startsAt', null)).toEqual(typed);
  expect(recallUnreadable(unsaved, unsaved, 'startsAt', null)).toBeNull();
});

test('publishing finds the field of a text that was not understood', () => {
  const key = documentKey({ globalSlug: 'settings' });
  const fields = (value: unknown) => (path: string) => (path === 'until' ? { value } : undefined);
  expect(findUnreadable(key, fields(null))).toBeNull();
  rememberUnreadable(key, 'until', typed);
  expect(findUnreadable(key, fields(undefined))).toBe('until');
  expect(findUnreadable(key, fields('2027-03-05T08:30:00.000Z'))).toBeNull();
  // The row of the field was removed.
  expect(findUnreadable(key, () => undefined)).toBeNull();
});

test('texts are read to be stored, and a listener is called once at each change', () => {
  const key = documentKey({ collectionSlug: 'events', id: 'stored' });
  let changes = 0;
  const end = onUnreadableChange(() => {
    changes += 1;
  });
  rememberUnreadable(key, 'startsAt', typed);
  rememberUnreadable(key, 'startsAt', { ...typed });
  expect([unreadableTexts(key), changes]).toEqual([{ startsAt: typed }, 1]);
  rememberUnreadable(key, 'startsAt', null);
  rememberUnreadable(key, 'startsAt', null);
  expect([unreadableTexts(key), changes]).toEqual([{}, 2]);
  end();
  rememberUnreadable(key, 'startsAt', typed);
  expect(changes).toBe(2);
});
