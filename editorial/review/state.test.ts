import { describe, expect, it } from 'vitest';
import { noReview, reviewFrom, type Step } from './state';

const step = (action: Step['action'], by: string, note = ''): Step => ({
  id: `${action}${by}`,
  action,
  by,
  note,
  createdAt: '2026-11-23T09:10:00.000Z',
});

describe('the state of a review', () => {
  it('is none before a request and after it was withdrawn', () => {
    expect(noReview).toEqual({ state: 'none', by: null, requestedBy: null, note: null, at: null });
    expect(reviewFrom([])).toEqual(noReview);
    expect(reviewFrom([step('withdrawn', 'b'), step('requested', 'b')])).toEqual(noReview);
    expect(reviewFrom([step('withdrawn', 'b'), step('requested', 'b'), step('published', 'a')])).toEqual(noReview);
  });

  it('is nothing once the document was taken off the site', () => {
    expect(reviewFrom([step('taken-off', 'a'), step('published', 'a'), step('requested', 'b')])).toEqual(noReview);
  });

  it('ends with a publication without a request', () => {
    expect(reviewFrom([{ ...step('published', 'a'), note: undefined }])).toEqual({
      ...{ state: 'none', by: 'a', requestedBy: null, note: null, at: '2026-11-23T09:10:00.000Z' },
    });
  });

  it('ends with publication, which keeps the requester', () => {
    const review = reviewFrom([step('published', 'a', 'Parfait'), step('requested', 'b')]);
    expect(review).toMatchObject({ state: 'none', by: 'a', requestedBy: 'b', note: 'Parfait' });
    expect(review.at).not.toBeNull();
    expect(reviewFrom([step('requested', 'c'), step('published', 'a'), step('requested', 'b')])).toMatchObject({
      ...{ state: 'in-review', by: 'c', requestedBy: 'c' },
    });
  });

  it('waits with the note of the requester', () => {
    expect(reviewFrom([step('requested', 'b', 'Le lieu')])).toMatchObject({
      state: 'in-review',
      by: 'b',
      note: 'Le lieu',
    });
  });

  it('stays the request of its requester when another person sends it back', () => {
    const review = reviewFrom([step('sent-back', 'a', 'Il manque'), step('requested', 'b'), step('requested', 'c')]);
    expect(review).toMatchObject({ state: 'sent-back', by: 'a', requestedBy: 'b', note: 'Il manque' });
  });
});
