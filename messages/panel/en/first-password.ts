import type { Translation } from '../types';

export const firstPassword = {
  title: 'Choose your password',
  why: 'The password you were given is for this first login only. Yours must have at least {minPasswordLength} characters: four unrelated words make a good password.',
  field: 'New password',
  save: 'Save and continue',
  leave: 'Log out',
} satisfies Translation<'firstPassword'>;
