import type { Translation } from '../types';

export const pageTreeErrors = {
  gone: 'This page no longer exists.',
  trashed: 'This page is in the trash. Restore it first.',
  changed: 'This page has changed in the meantime. Close this window: the tree is read again; then try once more.',
  parentGone: 'The page to put this one under no longer exists, or is in the trash.',
  parentNotPublic: '“{title}” is not on the site: what is put under it would have no address there. Publish it first.',
  reserved: 'On the top level its address would be that of a section of the site. Change the end of its address first.',
  locked: 'Somebody else has opened this page. Nothing was moved.',
} satisfies Translation<'pageTreeErrors'>;
