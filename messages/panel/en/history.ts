import type { Translation } from '../types';

export const history = {
  history: 'History',
  intro:
    'Everything that has been done, and by whom. Using an older version again creates a draft: the site does not change until you publish.',
  none: 'Nothing has been saved yet. The history begins with the first save.',
  lastDays: 'The last seven days',
  tags: {
    draft: 'Draft',
    live: 'On the site',
    published: 'Published',
  },
  compare: 'Compare',
  versionOf: 'the version from',
  what: {
    previous: 'With the previous version',
    now: 'With the current text',
    live: 'With what is on the site',
    published: 'With the version published before',
  },
  explained: {
    previous: 'What this version changed in the previous one.',
    now: 'What using this version again would change in the current text.',
    live: 'What this version changes compared with what is on the site.',
    published: 'What this version changed in the version published before.',
  },
  first: 'This is the first version the site has kept: all of it is new.',
  gone: 'This version no longer exists: the site keeps the last 50.',
  back: 'Back to the history',
  version: 'Version from',
  comparedWith: 'Compare this version',
  did: {
    saved: 'changed the text',
    publication: 'published',
    requested: 'asked for a review',
    withdrawn: 'withdrew the request for review',
    'sent-back': 'sent the text back',
    published: 'reviewed and published',
    'taken-off': 'took the text off the site',
  },
  youDid: {
    saved: 'changed the text',
    publication: 'published',
    requested: 'asked for a review',
    withdrawn: 'withdrew the request for review',
    'sent-back': 'sent the text back',
    published: 'reviewed and published',
    'taken-off': 'took the text off the site',
  },
  earlierSaves: {
    one: 'One earlier save',
    other: '{count} earlier saves',
  },
} satisfies Translation<'history'>;
