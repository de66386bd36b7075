import { describe, expect, test } from 'vitest';
import type { DocumentState } from '@/editorial/document-state/read';
import { changeElsewhere, isOutdated, type Known, publicationNow } from './state';

const openedAt = Date.parse('2027-03-01T09:00:00.000Z');
const laterAt = '2027-03-01T09:05:00.000Z';

/** A published document, open and untouched. */
const published: Known = {
  savedAt: openedAt,
  status: 'published',
  hasPublishedDoc: true,
  wasPublished: true,
  isTrashed: false,
  isModified: false,
};
const draft: Known = { ...published, status: 'draft', hasPublishedDoc: false, wasPublished: false };

const answer = (changes: Partial<DocumentState> = {}): DocumentState => ({
  publication: 'published',
  isTrashed: false,
  savedAt: laterAt,
  change: { by: 'Nom', isYou: false, isSameContent: false },
  ...changes,
});
const same = { by: 'Nom', isYou: false, isSameContent: true };

describe('what the site shows', () => {
  test('is what the page knows before the server has answered', () => {
    expect(publicationNow(published, null)).toBe('published');
    expect(publicationNow({ ...published, status: 'draft' }, null)).toBe('changed');
    expect(publicationNow(draft, null)).toBe('draft');
    expect(publicationNow({ ...draft, wasPublished: true }, null)).toBe('off');
  });

  test('is never "published" while something typed is not saved, as after a network cut', () => {
    expect(publicationNow({ ...published, isModified: true }, null)).toBe('changed');
    expect(publicationNow({ ...published, isModified: true }, answer())).toBe('changed');
    expect(publicationNow({ ...draft, isModified: true }, null)).toBe('draft');
  });

  test('is the answer of the server where that is as new as the page', () => {
    expect(publicationNow(draft, answer())).toBe('published');
    expect(publicationNow(published, answer({ publication: 'off' }))).toBe('off');
    expect(publicationNow(draft, answer({ savedAt: new Date(openedAt).toISOString() }))).toBe('published');
  });

  test('is what the page saved after the last answer', () => {
    const now = { ...published, status: 'draft', savedAt: Date.parse(laterAt) + 1 };
    expect(publicationNow(now, answer())).toBe('changed');
    expect(publicationNow(published, 'deleted')).toBe('published');
    expect(publicationNow(published, answer({ savedAt: null, publication: 'draft' }))).toBe('published');
  });
});

describe('a change elsewhere', () => {
  test('is none without a newer version', () => {
    expect(changeElsewhere(published, null)).toBeNull();
    expect(changeElsewhere(published, answer({ savedAt: new Date(openedAt).toISOString() }))).toBeNull();
    expect(changeElsewhere(published, answer({ savedAt: null }))).toBeNull();
  });

  test.each([
    ['saved', published, { publication: 'changed' }],
    ['published', published, {}],
    ['published', draft, {}],
    // The schedule published an earlier version, and put the later changes on top.
    ['published', draft, { publication: 'changed' }],
    ['unpublished', published, { publication: 'off' }],
    ['saved', draft, { publication: 'draft' }],
    ['trashed', published, { publication: 'off', isTrashed: true }],
    ['saved', { ...draft, isTrashed: true }, { publication: 'draft', isTrashed: true }],
  ] as const)('is named: %s', (kind, known, changes) => {
    expect(changeElsewhere(known, answer(changes))).toMatchObject({
      kind,
      at: Date.parse(laterAt),
      by: 'Nom',
      isSameContent: false,
    });
  });

  test('is told of a deleted document', () => {
    const change = changeElsewhere(published, 'deleted');
    expect(change).toMatchObject({ kind: 'deleted', at: null });
    expect(isOutdated(change, published)).toBe(true);
  });

  test('is not told where the page shows nothing of it', () => {
    expect(changeElsewhere(published, answer({ publication: 'changed', change: same }))).toBeNull();
  });

  test('of the same content lets the person go on, but for the trash', () => {
    const change = changeElsewhere(draft, answer({ change: same }));
    expect(change).toMatchObject({ kind: 'published', isSameContent: true });
    expect(isOutdated(change, draft)).toBe(false);
    const trashed = changeElsewhere(published, answer({ isTrashed: true, change: same }));
    expect(isOutdated(trashed, published)).toBe(true);
  });

  test('of other content makes the page outdated', () => {
    expect(isOutdated(changeElsewhere(published, answer()), published)).toBe(true);
    const typing = { ...published, isModified: true };
    expect(isOutdated(changeElsewhere(typing, answer()), typing)).toBe(true);
    expect(isOutdated(null, published)).toBe(false);
  });

  test('by oneself may be a save of this page whose response was lost', () => {
    const own = answer({ publication: 'changed', change: { by: null, isYou: true, isSameContent: false } });
    const typing = { ...published, isModified: true };
    expect(isOutdated(changeElsewhere(typing, own), typing)).toBe(false);
    expect(isOutdated(changeElsewhere(published, own), published)).toBe(true);
    const publishedByYou = { ...own, publication: 'published' } as const;
    expect(isOutdated(changeElsewhere(typing, publishedByYou), typing)).toBe(true);
  });
});
