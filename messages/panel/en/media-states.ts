import type { Translation } from '../types';

export const mediaStates = {
  states: {
    waiting: 'To complete: invisible on the site, and to others',
    unanswered: 'Invisible on the site: the question about people has no answer',
    draft: 'In drafts only',
    unused: 'Not used anywhere',
  },
  visible: {
    one: 'Visible on the site, in 1 place',
    other: 'Visible on the site, in {count} places',
  },
  inDraft: 'draft',
  pictures: 'Pictures',
  unused: 'Pictures that are not used anywhere',
  waiting: {
    one: '{count} picture is waiting for you to complete it',
    other: '{count} pictures are waiting for you to complete them',
  },
} satisfies Translation<'mediaStates'>;
