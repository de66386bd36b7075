import type { Translation } from '../types';

export const removal = {
  gapsAt: 'It would leave a gap on the site: {places}{more}',
  actions: {
    trash: 'Move to the trash',
    delete: 'Delete',
    takeOff: 'Take off the site',
  },
  trashQuestion: 'Move “{title}” to the trash?',
  deleteQuestion: 'Delete “{title}” for good?',
  takeOffQuestion: 'Take “{title}” off the site?',
  deleteConsequence: 'It is deleted at once and for good: there is no trash here.',
  takeOffConsequence:
    'The content leaves the site at once and becomes a draft again, which you can publish again. Its address stays reserved for it.',
  trashPictureConsequence:
    'The picture leaves the site at once. It stays in the trash for {trashRetentionDays} days, and you can take it out again just as it is.',
  trashConsequence:
    'The content leaves the site at once. It stays in the trash for {trashRetentionDays} days, and you can take it out again just as it is. Its address stays reserved for it.',
  gaps: {
    one: 'It would leave a gap in one place on the site.',
    other: 'It would leave a gap in {count} places on the site.',
  },
  otherPlaces: {
    one: 'The other place is not a problem',
    other: 'The {count} other places are not a problem',
  },
  morePlaces: 'and {count} other places, in the “Used in” tab.',
  loading: 'Looking for what uses it…',
  notReferenced: 'Nothing on the site uses it.',
  fixFirst: 'Sort this out first, then come back: this window will wait for you.',
  close: 'Close',
  checkAgain: 'Check again',
  retry: 'Try again',
  failedLabel: 'Nothing has changed',
  hide: 'Do you only want to hide it for a while? Close this, then choose “Take off the site” in the same menu: it becomes a draft again.',
  newTab: 'new tab',
  refused: 'You can’t remove {noun} yet',
  keep: 'Keep {noun}',
  referencedBy: 'What uses {noun}',
} satisfies Translation<'removal'>;
