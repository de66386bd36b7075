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
  nothing: 'Nothing that you selected can be removed this way.',
  tooMany:
    'That is {count} items, and at most {maxDocuments} are removed at once. Select fewer, page by page for example.',
  listChanged: 'This list has changed in the meantime. Close this, reload the page and select again.',
  selection: {
    name: 'What you selected',
    trashQuestion: 'Move {documents} to the trash?',
    deleteQuestion: 'Delete {documents} for good?',
    takeOffQuestion: 'Take {documents} off the site?',
    trashConsequence:
      'Everything leaves the site at once and stays in the trash for {trashRetentionDays} days, and you can take it out again just as it is. The addresses stay reserved.',
    trashPicturesConsequence:
      'Everything leaves the site at once and stays in the trash for {trashRetentionDays} days, and you can take it out again just as it is.',
    takeOffConsequence:
      'Everything leaves the site at once and becomes a draft again, which you can publish again. The addresses stay reserved.',
    foreverConsequence: 'It is deleted at once and for good.',
    keep: 'Remove nothing',
    notReferenced: 'Nothing on the site uses them.',
    places: {
      one: 'One place uses them.',
      other: '{count} places use them.',
    },
    morePlaces: 'and {count} other places.',
    targetAt: '“{target}”, {place}',
    notOnSite: {
      one: 'One other selected item is not on the site and stays as it is.',
      other: '{count} other selected items are not on the site and stay as they are.',
    },
    published: {
      one: 'One other selected item is published and stays: only people who publish can remove it.',
      other: '{count} other selected items are published and stay: only people who publish can remove them.',
    },
    trashDone: 'Moved to the trash: {documents}.',
    deleteDone: 'Deleted for good: {documents}.',
    takeOffDone: 'Taken off the site: {documents}.',
    emptyTrash: 'Empty the trash',
  },
} satisfies Translation<'removal'>;
