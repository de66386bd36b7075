import type { ArrayField } from 'payload';
import { label } from '@/messages/panel';
import { webAddress } from './web-address';

/** Returns the field for accounts on social networks: the network's name and the address of the account. */
export const socialLinks = (): ArrayField => ({
  name: 'socialLinks',
  type: 'array',
  label: label('fields.socialLinks'),
  labels: { singular: label('fields.socialLinksSingular'), plural: label('fields.socialLinksPlural') },
  fields: [
    { name: 'network', type: 'text', required: true, label: label('fields.socialNetwork') },
    webAddress('url', 'fields.socialAddress', { required: true }),
  ],
});
