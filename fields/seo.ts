import { MetaDescriptionField, MetaImageField, MetaTitleField } from '@payloadcms/plugin-seo/fields';
import type { Field } from 'payload';
import { label } from '@/messages/panel';

/** What search engines and shared links show; everything has a sensible value when left empty. */
export const seoFields: Field[] = [
  {
    name: 'seo',
    type: 'group',
    label: false,
    fields: [
      MetaTitleField({ overrides: { label: label('fields.title') } }),
      MetaDescriptionField({ overrides: { label: label('fields.description') } }),
      MetaImageField({
        relationTo: 'media',
        overrides: { localized: false, label: label('fields.sharingImage') },
      }),
      {
        name: 'noIndex',
        type: 'checkbox',
        label: label('fields.noIndex'),
      },
    ],
    admin: {
      description: label('fields.seoHelp'),
    },
  },
];
