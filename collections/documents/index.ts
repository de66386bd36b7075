import type { ArrayField, CollectionConfig, RichTextField } from 'payload';
import { kindOptions } from '@/fields/kind-options';
import { requiredText } from '@/fields/required';
import { richText } from '@/fields/rich-text';
import { say } from '@/lib/staff-words';
import { words } from '@/lib/words';
import { contentCollection } from '../content-collection';
import { refuseTwinFiles } from './hooks';

type BodyOptions = { data?: { files?: unknown[] | null }; req: Parameters<typeof say>[1] & { locale?: string | null } };

/** A document is something to read: a text on the page, or a file. */
function bodyOrFile(value: unknown, { data, req }: BodyOptions): string | true {
  if (value || (data?.files?.length ?? 0) > 0 || (req.locale ?? 'fr') !== 'fr') return true;
  return say('bodyOrFile', req);
}

const files: ArrayField = {
  name: 'files',
  type: 'array',
  label: words('Fichiers', 'Files', 'Archivos'),
  labels: { singular: words('Fichier', 'File', 'Archivo'), plural: words('Fichiers', 'Files', 'Archivos') },
  admin: {
    description: words(
      'Un fichier par langue et par format. Son adresse sur le site reste la même quand vous en choisissez un nouveau.',
      'One file for each language and format. Its address on the site stays the same when you choose a new one.',
      'Un archivo por idioma y formato. Su dirección en el sitio sigue siendo la misma cuando elige uno nuevo.',
    ),
  },
  fields: [
    // Staff only: readers know a file by its address below the document, never by its record.
    { name: 'file', type: 'upload', relationTo: 'files', required: true, label: words('Fichier', 'File', 'Archivo') },
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'select',
          required: true,
          defaultValue: 'fr',
          label: words('Langue', 'Language', 'Idioma'),
          options: [
            { value: 'fr', label: words('Français', 'French', 'Francés') },
            { value: 'en', label: words('Anglais', 'English', 'Inglés') },
            { value: 'es', label: words('Espagnol', 'Spanish', 'Español') },
            { value: 'ar', label: words('Arabe', 'Arabic', 'Árabe') },
            { value: 'de', label: words('Allemand', 'German', 'Alemán') },
            { value: 'it', label: words('Italien', 'Italian', 'Italiano') },
            { value: 'pt', label: words('Portugais', 'Portuguese', 'Portugués') },
          ],
        },
        {
          name: 'accessible',
          type: 'select',
          required: true,
          defaultValue: 'unknown',
          label: words('Accessible (lecteur d’écran)', 'Accessible (screen reader)', 'Accesible (lector de pantalla)'),
          options: [
            { value: 'yes', label: words('Oui', 'Yes', 'Sí') },
            { value: 'no', label: words('Non', 'No', 'No') },
            { value: 'unknown', label: words('On ne sait pas', 'Not known', 'No se sabe') },
          ],
        },
      ],
    },
    // Filled in at save from the file, so that the public knows what it downloads without reading the file's record.
    { name: 'format', type: 'text', maxLength: 20, admin: { hidden: true } },
    { name: 'bytes', type: 'number', admin: { hidden: true } },
    { name: 'pages', type: 'number', admin: { hidden: true } },
    // How large the picture of the first page is, in pixels, where there is one.
    {
      name: 'thumbnail',
      type: 'group',
      admin: { hidden: true },
      fields: [
        { name: 'width', type: 'number' },
        { name: 'height', type: 'number' },
      ],
    },
  ],
};

export const Documents: CollectionConfig = contentCollection({
  slug: 'documents',
  labels: {
    singular: words('Document', 'Document', 'Documento'),
    plural: words('Documents', 'Documents', 'Documentos'),
  },
  description: words(
    'Textes fondateurs, actes, rapports, communiqués : à lire en ligne ou à télécharger.',
    'Founding texts, proceedings, reports, press releases: to read online or to download.',
    'Textos fundacionales, actas, informes, comunicados: para leer en línea o descargar.',
  ),
  titleField: 'title',
  required: ['title'],
  columns: ['title', '_status', 'addresses', 'kind', 'publishedOn', 'updatedAt', 'updatedBy'],
  defaultSort: '-publishedOn',
  hooks: { beforeChange: [refuseTwinFiles] },
  tabs: [
    {
      label: words('Texte et fichiers', 'Text and files', 'Texto y archivos'),
      fields: [
        requiredText('title', words('Titre', 'Title', 'Título'), { maxLength: 200 }),
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'report',
          index: true,
          label: words('Type', 'Type', 'Tipo'),
          options: kindOptions('documents'),
        },
        {
          name: 'summary',
          type: 'textarea',
          localized: true,
          maxLength: 500,
          label: words('Résumé', 'Summary', 'Resumen'),
          admin: {
            description: words(
              'Montré dans les listes et les moteurs de recherche.',
              'Shown in lists and search engines.',
              'Se muestra en las listas y los buscadores.',
            ),
          },
        },
        {
          name: 'provisional',
          type: 'textarea',
          localized: true,
          maxLength: 300,
          label: words('Avis de version provisoire', 'Notice of a provisional version', 'Aviso de versión provisional'),
          admin: {
            description: words(
              'Pour qui lit, en tête de la page\u00a0: en quoi ce document est provisoire et ce qui le remplacera. Vide, rien n’est montré.',
              'For readers, at the head of the page: how this document is provisional and what will replace it. If empty, nothing is shown.',
              'Para quien lee, al principio de la página: en qué es provisional este documento y qué lo sustituirá. Si está vacío, no se muestra nada.',
            ),
          },
        },
        richText('body', words('Texte', 'Text', 'Texto'), { validate: bodyOrFile as RichTextField['validate'] }),
        files,
        { name: 'cover', type: 'upload', relationTo: 'media', label: words('Couverture', 'Cover', 'Portada') },
      ],
    },
    {
      label: words('Auteurs et liens', 'Authors and links', 'Autores y enlaces'),
      fields: [
        {
          name: 'publishedOn',
          type: 'date',
          index: true,
          label: words('Date', 'Date', 'Fecha'),
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
        },
        {
          name: 'authors',
          type: 'relationship',
          relationTo: 'members',
          hasMany: true,
          label: words('Membres auteurs', 'Member authors', 'Miembros autores'),
        },
        {
          name: 'authorsText',
          type: 'text',
          localized: true,
          label: words('Autres auteurs', 'Other authors', 'Otros autores'),
        },
        { name: 'event', type: 'relationship', relationTo: 'events', label: words('Événement', 'Event', 'Evento') },
        {
          name: 'concepts',
          type: 'relationship',
          relationTo: 'concepts',
          hasMany: true,
          label: words('Concepts', 'Concepts', 'Conceptos'),
        },
      ],
    },
  ],
});
