import type { Translation } from '../types';

export const mediaErrors = {
  incomplete:
    'Choose a file, say what the new picture shows (or that it is decorative) and whether people can be recognised.',
  unknown: 'This picture no longer exists.',
  notYours: 'You can replace a picture that you added, as long as it is not public.',
  sayWhyTickBoxConfirm: 'Say why, and tick the box to confirm that it will not be possible to recover the picture.',
} satisfies Translation<'mediaErrors'>;
