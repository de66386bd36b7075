import type { Translation } from '../types';

export const currentPassword = {
  field: 'Your current password',
  why: 'Needed to create an account, or to change an e-mail address, a password or a role, yours or someone else’s.',
} satisfies Translation<'currentPassword'>;
