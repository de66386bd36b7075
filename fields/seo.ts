import { MetaDescriptionField, MetaImageField, MetaTitleField } from '@payloadcms/plugin-seo/fields';
import type { Field, UploadField } from 'payload';
import { label, textByLanguage } from '@/messages/panel';

const sharingImage = MetaImageField({
  relationTo: 'media',
  overrides: { localized: false, label: textByLanguage('fields.sharingImage') },
}) as UploadField;

/** Metadata for search engines and shared links; every field has a default when it is empty. */
export const seoFields: Field[] = [
  {
    name: 'seo',
    type: 'group',
    label: false,
    fields: [
      MetaTitleField({ overrides: { label: textByLanguage('fields.title') } }),
      MetaDescriptionField({ overrides: { label: textByLanguage('fields.description') } }),
      // The plugin's own description is in English.
      {
        ...sharingImage,
        admin: { ...sharingImage.admin, description: textByLanguage('fields.sharingImageHelp') },
      } as Field,
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
