import type { PayloadRequest } from 'payload';
import { defaultPanelLanguage } from '@/messages/panel/languages';
import { FailedSchedule } from '../schedule/failure';
import type { ScheduleInput } from '../schedule/jobs';
import { problemsInLine, RefusedRelease } from './problems';
import { publishRelease } from './publish';
import { entriesOf, findRelease } from './rows';

/**
 * Publishes a release at its moment, in the transaction of the request. One that was published or deleted meanwhile is
 * done: a job that is repeated changes nothing.
 */
export async function publishScheduledRelease(
  { doc: { value: id }, language = defaultPanelLanguage }: ScheduleInput,
  user: PayloadRequest['user'],
  req: PayloadRequest,
): Promise<void> {
  const release = await findRelease(id, req);
  if (!release || release.publishedAt) return;
  if ((await entriesOf(release, req)).length === 0) throw new FailedSchedule('release-empty');
  try {
    await publishRelease(release, { user, isAutomatic: true }, req);
  } catch (error) {
    if (!(error instanceof RefusedRelease)) throw error;
    throw new FailedSchedule('release-refused', problemsInLine(error.problems, language));
  }
}
