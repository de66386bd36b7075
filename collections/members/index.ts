import type { CollectionConfig } from 'payload';
import { coordinates } from '@/fields/coordinates';
import { countryField } from '@/fields/country';
import { dayField } from '@/fields/date';
import { kindOptions } from '@/fields/kind-options';
import { requiredText } from '@/fields/required';
import { richText } from '@/fields/rich-text';
import { socialLinks } from '@/fields/social-links';
import { summary } from '@/fields/summary';
import { webAddress } from '@/fields/web-address';
import { isStaff, staffField } from '@/lib/access';
import { textLimits } from '@/lib/limits';
import { label, textByLanguage } from '@/messages/panel';
import { contentCollection } from '../content-collection';
import { eraseHiddenPlace } from './hooks';

export const Members: CollectionConfig = contentCollection({
  slug: 'members',
  titleField: 'name',
  required: ['name'],
  columns: ['name', '_status', 'addresses', 'kind', 'updatedAt', 'updatedBy'],
  // Some members take risks: a hidden one is in no list, count, join or relation.
  publicWhere: [{ visibility: { not_equals: 'hidden' } }],
  hooks: { beforeChange: [eraseHiddenPlace] },
  tabs: [
    {
      label: label('members.about'),
      fields: [
        requiredText('name', 'members.name', { maxLength: textLimits.maxTitleLength }),
        {
          type: 'row',
          fields: [
            { name: 'acronym', type: 'text', maxLength: 40, label: label('members.acronym') },
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'association',
              index: true,
              label: label('members.kind'),
              options: kindOptions('members'),
            },
          ],
        },
        {
          name: 'founder',
          type: 'checkbox',
          index: true,
          label: label('members.founder'),
        },
        { name: 'logo', type: 'upload', relationTo: 'media', label: label('members.logo') },
        summary({ key: 'members.summaryHelp', values: { maxLength: textLimits.maxSummaryLength } }),
        ...richText('description', 'members.about'),
      ],
    },
    {
      label: label('members.placeAndLinks'),
      fields: [
        {
          name: 'visibility',
          type: 'select',
          required: true,
          defaultValue: 'public',
          index: true,
          access: { read: staffField },
          label: label('members.visibility'),
          admin: {
            description: textByLanguage('members.visibilityHelp'),
          },
          options: [
            { value: 'public', label: label('members.visibilityPublic') },
            { value: 'without-place', label: label('members.visibilityWithoutPlace') },
            { value: 'hidden', label: label('members.visibilityHidden') },
          ],
        },
        countryField(),
        {
          name: 'place',
          type: 'text',
          maxLength: 120,
          label: label('members.place'),
        },
        coordinates({ rounded: true }),
        {
          type: 'row',
          fields: [
            webAddress('website', 'members.website'),
            {
              name: 'websiteLabel',
              type: 'text',
              localized: true,
              label: label('members.websiteLabel'),
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'email',
              type: 'email',
              label: label('members.email'),
              custom: { readableInSome: true },
              access: { read: ({ req, doc }) => isStaff({ req }) || doc?.emailPublic === true },
            },
            {
              name: 'emailPublic',
              type: 'checkbox',
              label: label('members.emailPublic'),
              access: { read: staffField },
            },
          ],
        },
        socialLinks(),
      ],
    },
    {
      label: label('members.inTheAlliance'),
      fields: [
        {
          name: 'memberOf',
          type: 'relationship',
          relationTo: 'members',
          hasMany: true,
          label: label('members.memberOf'),
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
        },
        dayField('joinedOn', 'members.joinedOn'),
        dayField('agreedToListingOn', 'members.agreedToListingOn', {
          access: { read: staffField },
          admin: { description: textByLanguage('members.agreedToListingOnHelp') },
        }),
        {
          name: 'belonging',
          type: 'join',
          collection: 'members',
          on: 'memberOf',
          // Not by the localized title: for drafts, Payload 3.90.1 then queries a table it did not join.
          defaultSort: 'createdAt',
          label: label('members.belonging'),
          admin: { allowCreate: false },
        },
        {
          name: 'organisedEvents',
          type: 'join',
          collection: 'events',
          on: 'organisers',
          label: label('members.organisedEvents'),
          admin: { allowCreate: false },
        },
        {
          name: 'writtenDocuments',
          type: 'join',
          collection: 'documents',
          on: 'authors',
          label: label('members.writtenDocuments'),
          admin: { allowCreate: false },
        },
      ],
    },
  ],
});
