import type { Payload } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { getT } from '@/messages/panel';
import layout from '../ui/layout.module.css';
import styles from './nav.module.css';

/** Number of waiting reviews, beside the link; one count by an index, on every view of the panel. */
export async function WaitingReviews({ payload, language }: { payload: Payload; language: string }) {
  const count = await countReviews(payload);
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className={layout.visuallyHidden}>{getT(language)('nav.waiting', { count })}</span>
    </span>
  );
}

async function countReviews(payload: Payload): Promise<number> {
  try {
    const { totalDocs } = await payload.count({
      collection: 'content-status',
      where: { and: [{ 'review.state': { equals: 'in-review' } }, { trashed: { equals: false } }] },
      ...bypassAccess('only a number, for those who review; what they may read is checked where they read it'),
    });
    return totalDocs;
  } catch (error) {
    // When the count fails, the menu has no number; the dashboard shows the failure.
    payload.logger.error({ err: error, msg: 'The reviews that wait could not be counted.' });
    return 0;
  }
}
