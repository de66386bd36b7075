import type { Translation } from '../types';

export const common = {
  admin: 'admin',
  roleNames: {
    editor: 'editor',
    contributor: 'contributor',
  },
  you: 'You',
  someone: 'Someone',
  onTheSite: 'On the site',
  pagesOfList: 'Pages of the list',
  earlier: 'Previous page',
  later: 'Next page',
  pageOf: 'Page {page} of {pages}',
  noAccess: 'Your account has no access to this page.',
} satisfies Translation<'common'>;
