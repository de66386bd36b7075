import type { Translation } from '../types';

export const usage = {
  kept: 'This list is updated at every save. Earlier versions and the trash don’t count.',
  notFound: 'This content no longer exists.',
  columns: {
    content: 'Content',
    place: 'Where',
    state: 'On the site',
    after: 'If it is removed',
  },
  live: 'Published',
  draft: 'Draft',
  newTab: 'new tab',
  this: {
    pages: 'this page',
    events: 'this event',
    members: 'this member',
    documents: 'this document',
    concepts: 'this concept',
    media: 'this picture',
    files: 'this file',
    forms: 'this form',
  },
  the: {
    pages: 'the page',
    events: 'the event',
    members: 'the member',
    documents: 'the document',
    concepts: 'the concept',
    media: 'the picture',
    files: 'the file',
    forms: 'the form',
  },
  notReferenced: 'Nothing uses {noun}: removing it would break nothing.',
  places: {
    one: 'One place uses {noun}.',
    other: '{count} places use {noun}.',
  },
  followsRenames: 'Everything is updated automatically if you change the title or the address.',
  referencingContent: 'Content that uses {noun}',
} satisfies Translation<'usage'>;
