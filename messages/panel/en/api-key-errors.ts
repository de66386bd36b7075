import type { Translation } from '../types';

export const apiKeyErrors = {
  'invalid-key': 'This API key is not known. Check that all of it was copied.',
  'key-expired': 'This API key has expired. Ask the administrators of the site for a new one.',
  'key-revoked': 'This API key was revoked. Ask the administrators of the site for a new one.',
  'key-suspended': 'The account of this API key has to change its password: the key can’t be used until then.',
  'key-not-allowed': 'This can’t be done with an API key: sign in.',
  'key-personal-data': 'This API key gives no access to messages or accounts.',
  'key-read-only': 'This API key only allows reading.',
  noAccount: 'Choose an account, or name the new service account.',
  tooMany: 'This account already has {count} keys in use. Revoke one first.',
  gone: 'This key no longer exists.',
} satisfies Translation<'apiKeyErrors'>;
