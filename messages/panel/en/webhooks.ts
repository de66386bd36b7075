import type { Translation } from '../types';

export const webhooks: Translation<'webhooks'> = {
  secretTitle: 'Signing secret',
  noSecret: 'Nothing is sent until there is a secret.',
  secretSet: 'The secret is stored and is not shown again.',
  createSecret: 'Create the secret',
  replaceSecret: 'Replace the secret',
  replaceConfirm:
    'The next messages will be signed with the new secret: the current one will no longer be valid. Replace it?',
  secretOnce: 'Copy it now: it will not be shown again.',
  copy: 'Copy',
  copied: 'Copied',
  test: 'Send a test',
  testQueued: 'The test is sent within a minute. Its result is in the list of deliveries.',
  toDeliveries: 'See the deliveries',
  paused: 'Webhook paused',
  pausedText: 'Nothing could be delivered for several days. Check the address, then tick “Active” and save.',
  resend: 'Send again',
  resendQueued: 'The message is sent within a minute.',
  failed: 'Nothing was done',
};
