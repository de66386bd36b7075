import { describe, expect, test } from 'vitest';
import { actionOfSave, isSameSitting, isTimeToRenew } from './actions';

const published = { isPublished: true, isTrashed: false };
const draft = { isPublished: false, isTrashed: false };
const trashed = { isPublished: false, isTrashed: true };

describe('what a save did', () => {
  test.each([
    ['created', null, { _status: 'draft' }, {}],
    ['published', null, { _status: 'published' }, {}],
    ['saved', draft, { _status: 'draft' }, {}],
    ['saved', published, { _status: 'draft' }, {}],
    ['published', draft, { _status: 'published' }, {}],
    ['taken-off', published, { _status: 'draft' }, { unpublishing: true }],
    // Nothing was on the site.
    ['saved', draft, { _status: 'draft' }, { unpublishing: true }],
    ['translation-current', draft, { _status: 'draft' }, { translationIsCurrent: true }],
    ['published', draft, { _status: 'published' }, { translationIsCurrent: true }],
    ['trashed', published, { _status: 'published', deletedAt: '2027-01-01' }, {}],
    ['saved', trashed, { _status: 'draft', deletedAt: '2027-01-01' }, {}],
    ['restored', trashed, { _status: 'draft', deletedAt: null }, {}],
    // As of pictures, which have no status.
    ['saved', draft, {}, {}],
  ] as const)('is %s (%o, %o, %o)', (action, before, saved, context) => {
    expect(actionOfSave(before, saved, context)).toBe(action);
  });
});

const at = (minutes: number): string => new Date(Date.UTC(2027, 0, 1, 9, minutes)).toISOString();
const row = (
  action: Parameters<typeof isSameSitting>[0]['action'],
  minutes: number,
  by: string | null = 'ana',
  viaKey: string | null = null,
) => ({
  ...{ action, by, viaKey, at: at(minutes) },
});

describe('saves of one sitting', () => {
  test('are those of one person within an hour of the last one', () => {
    expect(isSameSitting(row('saved', 0), row('saved', 60))).toBe(true);
    expect(isSameSitting(row('saved', 0), row('saved', 61))).toBe(false);
    expect(isSameSitting(row('saved', 0), row('saved', 1, 'zoe'))).toBe(false);
    expect(isSameSitting(row('created', 0), row('saved', 1))).toBe(true);
  });

  test('are not joined across a person and a key, or two keys', () => {
    expect(isSameSitting(row('saved', 0), row('saved', 1, 'ana', 'partner'))).toBe(false);
    expect(isSameSitting(row('saved', 0, 'ana', 'partner'), row('saved', 1, 'ana', 'other'))).toBe(false);
    expect(isSameSitting(row('saved', 0, 'ana', 'partner'), row('saved', 1, 'ana', 'partner'))).toBe(true);
  });

  test('end with whatever else is done', () => {
    expect(isSameSitting(row('published', 0), row('saved', 1))).toBe(false);
    expect(isSameSitting(row('saved', 0), row('published', 1))).toBe(false);
  });

  test('have the time of the last, stored once a minute; a creation keeps its own', () => {
    expect(isTimeToRenew(row('saved', 0), row('saved', 1))).toBe(false);
    expect(isTimeToRenew(row('saved', 0), row('saved', 2))).toBe(true);
    expect(isTimeToRenew(row('created', 0), row('saved', 2))).toBe(false);
  });
});
