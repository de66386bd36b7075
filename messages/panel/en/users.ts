import type { Translation } from '../types';

export const users = {
  signIn: 'Sign in',
  singular: 'Person',
  plural: 'Team',
  group: 'Settings',
  help: 'The people who run the site.',
  name: 'Name',
  role: 'Role',
  roleAdmin: 'Admin: everything',
  roleEditor: 'Editor: writes and publishes',
  roleContributor: 'Contributor: writes drafts',
  isService: 'Service account: a program uses it, no one signs in to it',
  mustChangePassword: 'Must change password at next login',
} satisfies Translation<'users'>;
