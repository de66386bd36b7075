import type { Translation } from '../types';

export const newDocument = {
  titles: {
    events: 'New event',
    documents: 'New document',
    members: 'New member',
    concepts: 'New concept',
    pages: 'New page',
  },
  under: 'It will be under “{title}”.',
  hint: 'You can change it later. Nothing is kept before you begin.',
  begin: 'Begin',
  needed: 'Write a title or a name first.',
} satisfies Translation<'newDocument'>;
