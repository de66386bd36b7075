import type { Translation } from '../types';

export const signInErrors = {
  invalidEmail: 'Write an e-mail address, for example name@example.org.',
  elsewhere: 'This request comes from another site. Log in from the login page of this site.',
  locked:
    'Too many tries with a wrong password. Try again in {minutes} minutes, or choose a new password through “Forgot password?”.',
  tooMany: 'Too many requests come from this connection. Try again in {minutes} minutes.',
  tooManyForgotten: 'Too many requests come from this connection. Try again in {minutes} minutes.',
  currentPasswordMissing:
    'Enter your current password to create an account, or to change an e-mail address, a password or a role.',
  currentPasswordWrong: 'This is not your current password.',
} satisfies Translation<'signInErrors'>;
