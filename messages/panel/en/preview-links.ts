import type { Translation } from '../types';

export const previewLinks = {
  gone: 'This content no longer exists, or it is in the bin.',
  ended: 'This link has already ended.',
} satisfies Translation<'previewLinks'>;
