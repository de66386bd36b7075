import type { Translation } from '../types';

export const difference = {
  legend: {
    before: 'Words that are ',
    added: 'underlined',
    between: ' are added, words that are ',
    removed: 'struck through',
    after: ' are removed.',
  },
  wasEmpty: 'Field empty until now',
  isEmptied: 'Field emptied',
  look: 'Same words, different formatting or a different link',
  reordered: 'In a different order',
  before: 'Before',
  after: 'After',
  noPicture: 'No picture',
  picture: 'Picture',
  untitled: 'content that no longer exists',
  nothing: 'Nothing has changed.',
  yes: 'yes',
  no: 'no',
} satisfies Translation<'difference'>;
