import type { Translation } from '../types';

export const common = {
  roleNames: {
    editor: 'editor',
    contributor: 'contributor',
    admin: 'admin',
  },
  you: 'You',
  someone: 'Someone',
  onTheSite: 'On the site',
  pagesOfList: 'Pages of the list',
  earlier: 'Previous page',
  later: 'Next page',
  pageOf: 'Page {page} of {pages}',
  noAccess: 'Your account has no access to this page.',
  added: 'added',
  removed: 'removed',
  sending: 'One moment…',
  quoted: '“{text}”',
  noAnswer: 'The site did not respond. Nothing was lost: check the connection, then try again.',
  parisTime: 'Paris time',
} satisfies Translation<'common'>;
