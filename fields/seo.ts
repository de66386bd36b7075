import { MetaDescriptionField, MetaImageField, MetaTitleField } from '@payloadcms/plugin-seo/fields';
import type { Field } from 'payload';
import { label, textByLanguage } from '@/messages/panel';

/** Metadata for search engines and shared links; every field has a default when it is empty. */
export const seoFields: Field[] = [
  {
    name: 'seo',
    type: 'group',
    label: false,
    fields: [
      MetaTitleField({ overrides: { label: textByLanguage('fields.title') } }),
      MetaDescriptionField({ overrides: { label: textByLanguage('fields.description') } }),
      MetaImageField({
        relationTo: 'media',
        overrides: { localized: false, label: textByLanguage('fields.sharingImage') },
      }),
      {
        name: 'noIndex',
        type: 'checkbox',
        label: label('fields.noIndex'),
      },
    ],
    admin: {
      description: textByLanguage('fields.seoHelp'),
    },
  },
];
