import type { Translation } from '../types';

export const accountMail = {
  subject: 'Choose a new password',
  asked:
    'Someone, probably you, asked for a new password to run this site. To choose it, open this address within the hour:',
  notAsked: 'If it was not you, there is nothing you need to do: your password stays the same.',
} satisfies Translation<'accountMail'>;
