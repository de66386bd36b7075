import type { Translation } from '../types';

export const reviewMail = {
  untitled: 'Untitled',
  someone: 'Someone of the team',
  subjects: {
    requested: 'To review: {title}',
    published: 'Published: {title}',
    sentBack: 'Sent back with a note: {title}',
  },
  said: {
    requested: '{by} asks for a review of “{title}”.',
    published: '{by} has reviewed and published “{title}”. The text is on the site.',
    sentBack: '{by} has reviewed “{title}” and sends it back to you with a note.',
  },
  note: '“{note}”',
  links: {
    requested: 'Read what changes and answer:',
    published: 'See the text:',
    sentBack: 'Continue:',
  },
} satisfies Translation<'reviewMail'>;
