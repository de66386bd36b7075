import type { Where } from 'payload';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Events that are over, or not yet, at a moment. An event without an end is over when it starts; one of whole days is
 * kept as midnight of its last day, and is over a day later.
 */
export function over(comparison: 'less_than' | 'greater_than_equal', now: number): Where {
  const at = (moment: number): Where => {
    const date = { [comparison]: new Date(moment).toISOString() };
    return { or: [{ endsAt: date }, { and: [{ endsAt: { exists: false } }, { startsAt: date }] }] };
  };
  return {
    or: [
      { and: [{ allDay: { equals: true } }, at(now - dayMs)] },
      { and: [{ allDay: { not_equals: true } }, at(now)] },
    ],
  };
}
