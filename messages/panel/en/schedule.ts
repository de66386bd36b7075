import type { Translation } from '../types';

export const schedule = {
  untitled: 'Untitled',
  open: 'Open the text, and schedule it again if necessary:',
  insteadOf: 'You are receiving this e-mail because the person who scheduled it no longer publishes on this site.',
  paris: 'Paris time',
  doneLate: {
    publish: 'The scheduled publication took place late',
    unpublish: 'The content was taken off the site later than scheduled',
  },
  whyLate: 'At that time the site was stopped or could not save.',
  see: 'See the text:',
  past: 'This moment has passed: choose one in the future.',
  never: 'This time does not exist: that night the clocks go forward from 2:00 to 3:00. Choose 3:00.',
  noMoment: 'Choose a day and a time.',
  gone: 'This content no longer exists, or it is in the bin.',
  nothingToPublish: 'Nothing to schedule: this text is already on the site. Change it first.',
  notOnSite: 'This content is not on the site, and nothing puts it there before that time.',
  toFix: 'To fix before scheduling. A scheduled text appears without you.',
  canceled: 'This is no longer scheduled: someone has cancelled it, or it has been done.',
} satisfies Translation<'schedule'>;
