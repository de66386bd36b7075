import { idOf } from '@/lib/populated';
import type { reviewStates } from '../status';
import type { reviewActions } from './index';

export type ReviewAction = (typeof reviewActions)[number];

/** A stored step of a review. */
export type Step = {
  id: string;
  action: ReviewAction | 'taken-off';
  by?: unknown;
  note?: string | null;
  version?: string | null;
  createdAt: string;
};

/**
 * State of a review, as `content-status` repeats it. After a publication the state is `none`, and the rest says who
 * published, whose request that answered, with which note, when.
 */
export type Review = {
  state: (typeof reviewStates)[number];
  by: string | null;
  requestedBy: string | null;
  note: string | null;
  at: string | null;
};

export const noReview: Review = { state: 'none', by: null, requestedBy: null, note: null, at: null };

/** The state of a review after a step; `none` where no request is open. */
const stateAfter = { requested: 'in-review', 'sent-back': 'sent-back', published: 'none' } as const;

/**
 * Returns the state of a review from its steps.
 *
 * @param steps newest first; steps before the newest request are ignored
 */
export function reviewFrom(steps: readonly Step[]): Review {
  const newest = steps[0];
  if (!newest || newest.action === 'withdrawn' || newest.action === 'taken-off') return noReview;
  const request = steps.find(({ action }) => action === 'requested');
  return {
    state: stateAfter[newest.action],
    by: idOf(newest.by),
    requestedBy: idOf(request?.by),
    note: newest.note ?? null,
    at: new Date(newest.createdAt).toISOString(),
  };
}
