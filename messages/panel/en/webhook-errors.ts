import type { Translation } from '../types';

export const webhookErrors: Translation<'webhookErrors'> = {
  privateAddress: 'This is an address of a private network: nothing is sent there.',
  unknownHost: 'No site was found at this address.',
  httpsOnly: 'The address must begin with https://.',
  inactive: 'This webhook is not active: tick “Active” and save.',
  noSecret: 'Create the signing secret first.',
};
