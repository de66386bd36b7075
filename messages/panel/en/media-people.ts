import type { Translation } from '../types';

export const mediaPeople = {
  question: 'Can people be recognised in it?',
  none: 'No, nobody',
  consent: 'Yes, and they agree',
  unrecognisable: 'Yes, but faces made unrecognisable',
  descriptionLabel: 'Image description (read aloud)',
  descriptionHint: 'What people would see if the picture did not appear.',
  decorativeLabel: 'Decorative picture, without information',
} satisfies Translation<'mediaPeople'>;
