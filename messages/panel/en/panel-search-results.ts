import type { Translation } from '../types';

export const panelSearchResults = {
  untitled: 'Without a title',
  inFile: 'In the file',
  kinds: { action: 'Action', view: 'Page of the panel', list: 'List', setting: 'Setting' },
  states: {
    draft: 'Draft',
    published: 'Published',
    changed: 'Changed since publication',
    off: 'Taken off the site',
    trashed: 'In the trash',
    'in-review': 'In review',
    new: 'To answer',
    answered: 'Answered',
  },
  actions: {
    concept: 'Write a concept',
    form: 'Create a form',
    user: 'Add a person to the team',
    importMembers: 'Import members',
    account: 'My account',
    createWords: 'new create add write',
  },
} satisfies Translation<'panelSearchResults'>;
