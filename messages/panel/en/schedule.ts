import type { Translation } from '../types';

export const schedule = {
  title: 'Schedule',
  share: 'Share the preview',
  what: 'What should be done?',
  publish: 'Publish',
  unpublish: 'Take off the site',
  when: 'Day and time',
  twice: 'That night this time comes twice: it will be the first one.',
  past: 'This moment has passed.',
  rule: 'The current text is the one that will appear. If it changes afterwards, we will ask you again.',
  planned: 'Already scheduled',
  change: 'Change',
  cancel: 'Cancel',
  dismiss: 'Understood',
  close: 'Close',
  unread: 'The server is not responding. Your text has not changed; try again in a moment.',
  publishNew: 'Publish the new version at that time',
  changed: 'The text has changed since.',
  saving: 'Saving…',
  elsewhere: {
    dakar: 'Dakar',
    montreal: 'Montreal',
  },
  dayBefore: 'the day before',
  dayAfter: 'the day after',
  hoursElsewhere: 'That is {hour} in {place} and {otherHour} in {otherPlace}.',
  appears: 'Appears {moment}',
  leaves: 'Leaves the site {moment}',
  oldText: 'At that time the text saved {moment} will appear, without the changes made since, which stay in draft.',
  notDone: {
    publish: 'The scheduled publication did not take place',
    unpublish: 'The content was not taken off the site as scheduled',
  },
  why: {
    gone: 'The content was in the trash.',
    'version-gone': 'The scheduled text is no longer in the history. Schedule the current text.',
    incomplete: 'Something needed for publishing was missing: {detail}. Complete it, then publish or schedule again.',
    interrupted:
      'The site stopped several times during this task. Check the text, and tell the person who looks after the server.',
    refused: 'The site refused it: {detail}',
  },
} satisfies Translation<'schedule'>;
