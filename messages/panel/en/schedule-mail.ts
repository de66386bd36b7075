import type { Translation } from '../types';

export const scheduleMail = {
  untitled: 'Untitled',
  open: 'Open the text, and schedule it again if necessary:',
  insteadOf: 'You are receiving this e-mail because the person who scheduled it no longer publishes on this site.',
  doneLate: {
    publish: 'The scheduled publication took place late',
    unpublish: 'The content was taken off the site later than scheduled',
  },
  whyLate: 'At that time the site was stopped or could not save.',
  see: 'See the text:',
  missed: {
    publish: '“{title}” was to be published on {moment}, and was not.',
    unpublish: '“{title}” was to be taken off the site on {moment}, and was not.',
  },
  late: {
    publish: '“{title}” was to be published on {due}. It was, late: on {done}.',
    unpublish: '“{title}” was to be taken off the site on {due}. It was, late: on {done}.',
  },
} satisfies Translation<'scheduleMail'>;
