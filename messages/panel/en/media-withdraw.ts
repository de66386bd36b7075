import type { Translation } from '../types';

export const mediaWithdraw = {
  open: 'Withdraw this picture…',
  title: 'Withdraw this picture from everywhere?',
  for: 'For a person who no longer wants to be shown.',
  consequence: 'The picture and all its sizes are erased at once',
  final: ', on the site and on our side. This can’t be undone.',
  toWithdraw: 'Picture to withdraw',
  missing: 'It will disappear from',
  versions: 'all older versions and all drafts',
  why: 'Why?',
  whyHint: 'Noted with the date and your name, without the picture or the name of the person shown.',
  chooseReason: 'Choose a reason',
  understood: 'I understand that it will not be possible to recover the picture',
  copies:
    'A browser asks for the picture again at each visit and no longer gets it. Search engines, people who have saved it and the backups of the server may keep a copy: ask the search engine to erase it and, for the backups, the person who looks after the server.',
  withdraw: 'Erase the picture everywhere',
  done: 'The picture has been erased',
  filesLeft: 'Files to delete from the server by hand',
  back: 'See all pictures',
  andMore: 'and {count} more',
  incomplete: 'Choose a reason and tick the box.',
  busy: 'Erasing the picture, including from older versions. This may take a minute.',
  keep: 'Keep the picture',
  reasons: {
    requested: 'The person asks for it',
    danger: 'A person could be in danger',
    rights: 'We do not have the right to use it',
    other: 'Another reason',
  },
  doneIn: 'It was removed from {texts} and from {versions}. Its addresses no longer work.',
  texts: {
    one: '{count}\u00a0text',
    other: '{count}\u00a0texts',
  },
  versionCount: {
    one: '{count}\u00a0version in the history',
    other: '{count}\u00a0versions in the history',
  },
} satisfies Translation<'mediaWithdraw'>;
