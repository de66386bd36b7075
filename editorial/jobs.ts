import { createLocalReq, type Payload } from 'payload';
import { type JobRunner, startJobRunner } from '@/database/job-runner';
import { queueFailureMail } from './schedule/mail';
import { schedulePublish } from './schedule/task';

/** Starts the jobs of the site; notifies the person who scheduled a document when its job fails for good. */
export function startJobs(payload: Payload): JobRunner {
  return startJobRunner(payload, {
    urgentTask: schedulePublish.slug,
    onGivenUp: async ({ id, taskSlug }) => {
      if (taskSlug === schedulePublish.slug) await queueFailureMail(id, await createLocalReq({}, payload));
    },
  });
}
