import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint';
import type { Issue } from './issue';

const body = { name: 'body', type: 'richText', localized: true } as unknown as FlattenedField;
const fields = [
  body,
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'text', flattenedFields: [body] }] },
] as unknown as FlattenedField[];
const rows = (...ids: (string | undefined)[]) => ({
  layout: ids.map((id) => ({ blockType: 'text', ...(id && { id }) })),
});
const issue: Issue = { rule: 'long-sentence', path: 'layout.0.body', locale: 'fr', about: 'Un', concerns: 'Un texte' };
const fingerprint = (changes: Partial<Issue> = {}, document: Record<string, unknown> = rows('a', 'b')) =>
  fingerprintOf({ ...issue, ...changes }, fields, document);

describe('an issue is known again', () => {
  test('by 32 hexadecimal digits', () => {
    expect(fingerprint()).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprint()).toBe(fingerprint());
  });

  test('when its block was moved, and when only its count differs', () => {
    expect(fingerprint({ path: 'layout.1.body' }, rows('b', 'a'))).toBe(fingerprint());
    expect(fingerprint({ count: 41 })).toBe(fingerprint({ count: 40 }));
  });

  test.each<[string, Partial<Issue>]>([
    ['rule', { rule: 'long-paragraph' }],
    ['block', { path: 'layout.1.body' }],
    ['field', { path: 'body' }],
    ['locale', { locale: 'en' }],
    ['text', { concerns: 'Un autre texte' }],
  ])('but not with another %s', (_, changes) => {
    expect(fingerprint(changes)).not.toBe(fingerprint());
  });

  test('by what it names where that is all, by its row number where rows have no id, by its path where no field has it', () => {
    const named: Partial<Issue> = { concerns: undefined as never };
    expect(fingerprint({ ...named, about: 'Deux' })).not.toBe(fingerprint({ ...named, about: 'Un' }));
    const none = rows(undefined, undefined);
    expect(fingerprint({ path: 'layout.1.body' }, none)).not.toBe(fingerprint({}, none));
    expect(fingerprint({ path: 'a' })).not.toBe(fingerprint({ path: 'b' }));
  });
});
