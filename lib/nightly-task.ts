import type { Payload, TaskConfig } from 'payload';

/**
 * Defines a task that runs each night, at an hour without editors, and again where it fails.
 *
 * @param minute after three o'clock
 */
export const nightlyTask = (
  slug: string,
  minute: number,
  run: (payload: Payload) => Promise<void>,
): TaskConfig<{ input: object; output: object }> => ({
  slug,
  schedule: [{ cron: `${minute} 3 * * *`, queue: 'default' }],
  retries: 3,
  handler: async ({ req }) => {
    await run(req.payload);
    return { output: {} };
  },
});
