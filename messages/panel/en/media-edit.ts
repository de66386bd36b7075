import type { Translation } from '../types';

export const mediaEdit = {
  states: {
    waiting: 'To complete: invisible on the site, and to others',
    unanswered: 'Invisible on the site: the question about people has no answer',
    draft: 'In drafts only',
    unused: 'Not used anywhere',
  },
  visibleSite1Place: 'Visible on the site, in 1 place',
  visibleSitePlaces: 'Visible on the site, in {count} places',
  inDraft: 'draft',
  pictures: 'Pictures',
  unused: 'Pictures that are not used anywhere',
  n1PictureWaitingYouComplete: '1 picture is waiting for you to complete it',
  picturesWaitingYouComplete: '{count} pictures are waiting for you to complete them',
} satisfies Translation<'mediaEdit'>;
