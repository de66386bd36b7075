import type { Translation } from '../types';

export const accountMail = {
  subject: 'Choose a new password',
  requested:
    'Someone, probably you, asked for a new password to run this site. To choose it, open this address within the hour:',
  notRequested: 'If it was not you, there is nothing you need to do: your password stays the same.',
  lockoutSubject: 'Attempts to log in to your account were refused',
  lockoutWhat:
    'Someone gave a wrong password for your account several times. Their attempts are refused for {minutes} minutes, from where they are; from elsewhere, you can log in as usual.',
  lockoutWasYou: 'If it was you, choose a new password: you can then log in at once.',
  lockoutWasNotYou:
    'If it was not you, there is nothing you need to do: your password stays the same, and it was not guessed.',
} satisfies Translation<'accountMail'>;
