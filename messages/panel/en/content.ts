import type { Translation } from '../types';

export const content = {
  shown: 'Show this language',
  shownHelp: 'Tick this when the translation is ready. Until then, the site shows the {source} text in this language.',
  createdBy: 'Created by',
  createdOn: 'Created on',
  changedOn: 'Changed on',
  editedBy: 'Edited by',
  contentGroup: 'Content',
  searchAndSharing: 'Search and sharing',
  stays: 'The site can’t do without it: correct it and publish, or use a version from the history again.',
} satisfies Translation<'content'>;
