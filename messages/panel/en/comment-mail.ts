import type { Translation } from '../types';

export const commentMail = {
  untitled: 'Untitled',
  someone: 'Someone in the team',
  subjects: {
    mentioned: 'You are mentioned: {title}',
    replied: 'Reply to a comment: {title}',
  },
  said: {
    mentioned: '{by} mentions you in a comment on “{title}”.',
    replied: '{by} replies to a comment that you took part in, on “{title}”.',
  },
  quote: '“{quote}”',
  answer: 'Read and reply:',
} satisfies Translation<'commentMail'>;
