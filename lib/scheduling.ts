import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import type { ServerFunction } from 'payload';
import { isEditor } from './access';

/**
 * Scheduling and calling off a publication, for those who may publish. Payload itself asks only whether someone may
 * enter the admin panel; what a contributor had scheduled would fail in its hour, but theirs would be every
 * schedule to call off.
 */
export const schedulePublish: ServerFunction = (args) => {
  if (!isEditor(args)) return { error: args.req.t('error:notAllowedToPerformAction') };
  return schedulePublishHandler(args as unknown as Parameters<typeof schedulePublishHandler>[0]);
};
