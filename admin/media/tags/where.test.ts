import type { Where } from 'payload';
import { describe, expect, test } from 'vitest';
import { requestedTag, withTag } from './where';

const tag = (equals: string): Where => ({ tags: { equals } });
const unanswered: Where = { people: { exists: false } };
const filtered: Where = { or: [{ and: [unanswered, tag('portraits')] }] };

describe('the tag filter of a list', () => {
  test('has the shape of the list’s own filters', () => {
    for (const none of [undefined, {}])
      expect(withTag(none, 'portraits')).toEqual({ or: [{ and: [tag('portraits')] }] });
  });

  test.each([unanswered, { and: [unanswered] }, { or: [unanswered] }, { or: [{ and: [unanswered] }] }])(
    'keeps the other filters: %j',
    (where) => {
      expect(withTag(where, 'portraits')).toEqual(filtered);
      expect(withTag(withTag(where, 'portraits'), null)).toEqual({ or: [{ and: [unanswered] }] });
    },
  );

  test('holds one tag; without a tag, it is absent from the address', () => {
    expect(withTag(filtered, 'marche')).toEqual({ or: [{ and: [unanswered, tag('marche')] }] });
    expect(withTag(withTag({}, 'portraits'), null)).toEqual({});
  });

  test('is read from the address', () => {
    expect(requestedTag(filtered)).toBe('portraits');
    expect(requestedTag(tag('marche'))).toBe('marche');
    for (const where of [undefined, {}, unanswered, { tags: { exists: true } }]) expect(requestedTag(where)).toBeNull();
  });
});
