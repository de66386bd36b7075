import type { Where } from 'payload';
import { describe, expect, test } from 'vitest';
import { isToggled, mediaToggles, requestedTag, withTag, withToggle } from './where';

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

describe('the other filters of pictures', () => {
  test.each(mediaToggles)('%s is added to each group, found again, and taken away', (toggle) => {
    for (const where of [undefined, {}, unanswered, filtered]) {
      const before = isToggled(where, toggle);
      const on = withToggle(where, toggle, true);
      expect(isToggled(on, toggle)).toBe(true);
      expect(isToggled(withToggle(on, toggle, false), toggle)).toBe(false);
      if (!before) expect(on).not.toEqual(where ?? {});
    }
    expect(isToggled({}, toggle)).toBe(false);
    expect(isToggled(withToggle({}, toggle, true), toggle)).toBe(true);
  });

  test('the conditions are those that the list shows', () => {
    expect(withToggle({}, 'unused', true)).toEqual({ or: [{ and: [{ used: { equals: 'false' } }] }] });
    expect(withToggle({}, 'undescribed', true)).toEqual({
      or: [{ and: [{ alt: { exists: 'false' } }, { decorative: { not_equals: 'true' } }] }],
    });
    expect(withToggle({}, 'unanswered', true)).toEqual({ or: [{ and: [{ people: { exists: 'false' } }] }] });
  });

  test('are read as booleans, too, which a program may write', () => {
    expect(isToggled({ or: [{ and: [unanswered] }] }, 'unanswered')).toBe(true);
    const where = { or: [{ and: [{ alt: { exists: 'false' } }, { decorative: { not_equals: 'true' } }] }] } as Where;
    expect(isToggled(where, 'undescribed')).toBe(true);
    expect(withToggle(where, 'undescribed', false)).toEqual({});
    expect(isToggled({ or: [{ and: [{ alt: { exists: 'true' } }] }] } as Where, 'undescribed')).toBe(false);
    expect(isToggled({ used: { equals: 'false' } } as unknown as Where, 'unused')).toBe(true);
  });

  test('keep the others, and each other', () => {
    const both = withToggle(withToggle(filtered, 'unused', true), 'undescribed', true);
    expect(requestedTag(both)).toBe('portraits');
    expect(mediaToggles.map((toggle) => isToggled(both, toggle))).toEqual([true, true, true]);
    expect(withToggle(withToggle(both, 'unused', false), 'undescribed', false)).toEqual({
      or: [{ and: [unanswered, tag('portraits')] }],
    });
    // One half of a filter is not the filter.
    expect(isToggled({ alt: { exists: false } }, 'undescribed')).toBe(false);
    const half: Where = { or: [{ and: [unanswered] }, { and: [tag('marche')] }] };
    expect(isToggled(half, 'unanswered')).toBe(false);
  });
});
