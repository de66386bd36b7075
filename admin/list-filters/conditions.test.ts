import type { Where } from 'payload';
import { describe, expect, test } from 'vitest';
import {
  hasCondition,
  hasSameShape,
  isFiltered,
  isSameFilter,
  withConditions,
  withoutCondition,
  withoutConditions,
} from './conditions';

const me = { updatedBy: { equals: 'x1' } };
const draft = { _status: { equals: 'draft' } };
const june = { startsAt: { less_than_equal: '2027-06-30' } };
const all = (...and: Where[]): Where => ({ or: [{ and }] });
const either: Where = { or: [{ and: [draft, me] }, { and: [june, me] }] };

describe('a condition', () => {
  test('is added to each group of a filter', () => {
    expect(withConditions(undefined, [me])).toEqual(all(me));
    expect(withConditions({}, [me])).toEqual(all(me));
    expect(withConditions({ or: [{ and: [draft] }, { and: [june] }] }, [me])).toEqual(either);
    // As somebody may have written an address.
    expect(withConditions(draft, [me])).toEqual(all(draft, me));
    expect(withConditions({ and: [draft, { and: [june] }] }, [me])).toEqual(all(draft, june, me));
    expect(withConditions(all(draft), [])).toEqual(all(draft));
  });

  test('is there when everything that is shown fulfils it', () => {
    expect(hasCondition(either, me)).toBe(true);
    expect(hasCondition(either, draft)).toBe(false);
    expect(hasCondition(undefined, me)).toBe(false);
    expect(hasCondition({ or: [] }, me)).toBe(false);
    expect(hasCondition(all(me), { updatedBy: { equals: 'x2' } })).toBe(false);
  });

  test('is taken away, and no empty group shows everything by accident', () => {
    expect(withoutCondition(either, me)).toEqual({ or: [{ and: [draft] }, { and: [june] }] });
    expect(withoutCondition(all(me), me)).toBeUndefined();
    expect(withoutCondition({ or: [{ and: [me] }, { and: [draft, me] }] }, me)).toBeUndefined();
    expect(withoutCondition(undefined, me)).toBeUndefined();
    expect(withoutConditions(all(june, draft), (each) => 'startsAt' in each)).toEqual(all(draft));
  });
});

describe('two filters', () => {
  test('are the same in whatever order of keys, and as texts of an address', () => {
    const one = { where: { founder: { equals: true }, kind: { equals: 'union' } } };
    expect(isSameFilter(one, { where: { kind: { equals: 'union' }, founder: { equals: 'true' } } })).toBe(true);
    expect(isSameFilter({ where: {}, search: '' }, {})).toBe(true);
    expect(isSameFilter({ where: all(me), sort: 'title' }, { where: all(me), sort: '-title' })).toBe(true);
    expect(isSameFilter({ where: me }, { where: all(me) })).toBe(true);
  });

  test('differ in a value, an order of groups or the search', () => {
    expect(isSameFilter({ where: all(me) }, { where: all(draft) })).toBe(false);
    expect(isSameFilter({ where: all(me, draft) }, { where: all(me) })).toBe(false);
    expect(isSameFilter({ search: 'lyon' }, {})).toBe(false);
    expect(isSameFilter({ where: { or: [draft, me] } }, { where: all(draft, me) })).toBe(false);
  });
});

test('Payload would show the values of another filter with as many conditions', () => {
  expect(hasSameShape(all(me, draft), all(me, june))).toBe(true);
  expect(hasSameShape(all(me), all(me))).toBe(false);
  expect(hasSameShape(all(me), all(me, draft))).toBe(false);
  expect(hasSameShape(all(me), either)).toBe(false);
  expect(hasSameShape(undefined, all(me))).toBe(false);
  expect(hasSameShape(undefined, undefined)).toBe(false);
});

test('a condition without a value is none yet', () => {
  const begun = { title: { like: undefined } };
  expect(isFiltered({ where: all(begun) })).toBe(false);
  expect(withConditions(all(begun), [me])).toEqual(all(me));
});

test('a list is filtered by conditions or a search, not by its order', () => {
  expect(isFiltered({ where: all(me) })).toBe(true);
  expect(isFiltered({ search: 'lyon' })).toBe(true);
  expect(isFiltered({ where: { or: [{ and: [] }] }, sort: 'title' })).toBe(false);
  expect(isFiltered({ where: {} })).toBe(false);
});
