import type { Translation } from '../types';

export const apiKeys = {
  singular: 'API key',
  plural: 'API keys',
  intro:
    'With an API key, a program (a partner’s site, an application) uses the API of the site. It acts in the name of an account, and ends with it.',
  none: 'No key yet.',
  caption: 'API keys, newest first',
  name: 'Name',
  scope: 'Allows',
  lastUse: 'Last use',
  ends: 'end: {day}',
  state: 'State',
  action: 'Action',
  never: 'Never',
  withPersonalData: 'and reading messages and accounts',
  serviceAccount: 'service account',
  active: 'In use',
  endsSoon: 'Ends soon',
  expired: 'Expired',
  revoked: 'Revoked',
  endSoonNotice: {
    one: '{count} key ends in less than {days} days: make a new one, give it to the program, then revoke the old one.',
    other:
      '{count} keys end in less than {days} days: make new ones, give them to the programs, then revoke the old ones.',
  },
  viaKey: 'key “{name}”',
  scopes: {
    published: 'Reading what the public reads',
    read: 'Reading drafts too',
    write: 'Reading and writing as the role of the account',
  },
} satisfies Translation<'apiKeys'>;
