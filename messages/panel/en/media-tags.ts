import type { Translation } from '../types';

export const mediaTags = {
  hint: 'Your own words to find the picture again, separated by commas: “meeting 2019”, “portraits”. For the team only.',
  full: '{maxTags} tags at most: remove one to add another.',
  tooLong: 'A tag has {maxTagLength} characters at most. Shorten it.',
  replaces: 'They replace the tags of all chosen pictures.',
  add: 'Add the tag',
  takeOff: 'Remove',
  onIt: 'Picture tags',
  filter: 'Tag',
  any: 'All',
  show: 'Show',
  clear: 'Show all pictures',
  tagsLabel: 'Tags',
} satisfies Translation<'mediaTags'>;
