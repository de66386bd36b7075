import { MetaDescriptionField, MetaImageField, MetaTitleField } from '@payloadcms/plugin-seo/fields';
import type { Field } from 'payload';
import { words } from '@/lib/words';

/** What search engines and shared links show; everything has a sensible value when left empty. */
export const seoFields: Field[] = [
  {
    name: 'seo',
    type: 'group',
    label: false,
    fields: [
      MetaTitleField({ overrides: { label: words('Titre', 'Title', 'Título') } }),
      MetaDescriptionField({ overrides: { label: words('Description', 'Description', 'Descripción') } }),
      MetaImageField({
        relationTo: 'media',
        overrides: { localized: false, label: words('Image de partage', 'Sharing image', 'Imagen para compartir') },
      }),
      {
        name: 'noIndex',
        type: 'checkbox',
        label: words(
          'Ne pas montrer aux moteurs de recherche',
          'Hide from search engines',
          'No mostrar en los buscadores',
        ),
      },
    ],
    admin: {
      description: words(
        `Laissez vide pour reprendre le titre et le résumé.`,
        `Leave empty to use the title and the summary.`,
        `Déjelo vacío para usar el título y el resumen.`,
      ),
    },
  },
];
