import type { Translation } from '../types';

export const scheduleErrors = {
  past: 'This moment has passed: choose one in the future.',
  never: 'This time does not exist: that night the clocks go forward from 2:00 to 3:00. Choose 3:00.',
  noMoment: 'Choose a day and a time.',
  gone: 'This content no longer exists, or it is in the trash.',
  nothingToPublish: 'Nothing to schedule: this text is already on the site. Change it first.',
  notOnSite: 'This content is not on the site, and nothing puts it there before that time.',
  toFix: 'To fix before scheduling. A scheduled text appears without you.',
  canceled: 'This is no longer scheduled: someone has cancelled it, or it has been done.',
} satisfies Translation<'scheduleErrors'>;
