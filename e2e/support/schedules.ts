import { expect } from '@playwright/test';
import { minuteMs } from '@/lib/limits';
import { inDatabase } from './review-rows';

/**
 * Makes the schedules of a document due.
 *
 * @param options.lost as if the scheduled version were no longer in the history, so that it will fail
 */
export function makeDue(id: string, { lost = false }: { lost?: boolean } = {}): void {
  inDatabase((database) => {
    const past = new Date(Date.now() - minuteMs).toISOString();
    const input = lost ? `json_set(input, '$.version', '${'f'.repeat(24)}')` : 'input';
    const { changes } = database
      .prepare(
        `UPDATE payload_jobs SET wait_until = ?, input = ${input} WHERE task_slug = 'schedulePublish' AND input LIKE ?`,
      )
      .run(past, `%${id}%`);
    expect(changes).toBe(1);
  });
}
