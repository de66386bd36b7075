import type { ArrayField, CollectionConfig, RichTextField } from 'payload';
import { computedText } from '@/fields/computed-text';
import { dayField } from '@/fields/date';
import { kindOptions } from '@/fields/kind-options';
import { requiredText } from '@/fields/required';
import { richText } from '@/fields/rich-text';
import { summary } from '@/fields/summary';
import { textLimits } from '@/lib/limits';
import { locales, sourceLocale } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import { internalField } from '@/lib/public-read/api-client';
import { addressesOf } from '@/lib/public-read/translations';
import { textLanguages } from '@/lib/rich-text/languages';
import { label, labelIn, requestT, type TextRequest, textByLanguage } from '@/messages/panel';
import type { Document } from '@/payload-types';
import { contentCollection } from '../content-collection';
import { mediaTypeOf } from '../files/file-kinds';
import { usageCount } from '../panel-components/usage-count';
import { fileUrl, firstPageUrl } from './files';
import { preventDuplicateFiles } from './hooks';

type BodyOptions = { data?: { files?: unknown[] | null }; req: TextRequest & { locale?: string | null } };

/** Validates that a document has a text or a file. */
function bodyOrFile(value: unknown, { data, req }: BodyOptions): string | true {
  if (value || (data?.files?.length ?? 0) > 0 || (req.locale ?? sourceLocale) !== sourceLocale) return true;
  return requestT(req)('checkRules.body-or-file.fix');
}

/** What a file can be written in: the languages of the site, and those that its texts can be marked with. */
const fileLanguages = [...new Set([...locales, ...Object.keys(textLanguages)])];

type File = NonNullable<Document['files']>[number];

/** The document around a file that is being read, with its slugs. */
const readDocument = (data: unknown) => ({ id: '', addresses: addressesOf(data) as Document['addresses'] });

const files: ArrayField = {
  name: 'files',
  type: 'array',
  label: label('documents.files'),
  labels: { singular: label('documents.filesSingular'), plural: label('documents.files') },
  admin: {
    description: textByLanguage('documents.filesHelp'),
  },
  fields: [
    // Staff only: readers get a file by its address below the document, never by its record.
    {
      name: 'file',
      type: 'upload',
      relationTo: 'files',
      required: true,
      access: { read: internalField },
      label: label('documents.file'),
    },
    computedText('url', ({ data, siblingData }) => fileUrl(readDocument(data), siblingData as File)),
    computedText('mimeType', ({ siblingData }) => (siblingData.format ? mediaTypeOf(siblingData.format) : null)),
    computedText('thumbnailUrl', ({ data, siblingData }) => firstPageUrl(readDocument(data), siblingData as File)),
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'select',
          required: true,
          // As a function: a plain value would be a column default of SQLite.
          defaultValue: () => sourceLocale,
          label: label('documents.language'),
          options: fileLanguages.map((value) => ({
            value,
            label: labelIn((language) => languageTitle(language, value)),
          })),
        },
        {
          name: 'accessible',
          type: 'select',
          required: true,
          defaultValue: 'unknown',
          label: label('documents.accessible'),
          options: [
            { value: 'yes', label: label('documents.accessibleYes') },
            { value: 'no', label: label('documents.accessibleNo') },
            { value: 'unknown', label: label('documents.accessibleUnknown') },
          ],
        },
      ],
    },
    // Copied from the file when the document is saved, since readers can't read the file's record.
    { name: 'format', type: 'text', maxLength: 20, admin: { hidden: true } },
    { name: 'bytes', type: 'number', admin: { hidden: true } },
    { name: 'pages', type: 'number', admin: { hidden: true } },
    // Dimensions of the picture of the first page, in pixels, where there is one.
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
  titleField: 'title',
  required: ['title'],
  columns: ['title', '_status', 'addresses', 'kind', 'publishedOn', 'usage', 'updatedAt', 'updatedBy'],
  defaultSort: '-publishedOn',
  indexes: [{ fields: ['_status', 'deletedAt', 'publishedOn', 'createdAt'] }],
  hooks: { beforeChange: [preventDuplicateFiles] },
  tabs: [
    {
      label: label('documents.textAndFiles'),
      fields: [
        requiredText('title', 'documents.title', { maxLength: textLimits.maxTitleLength }),
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'report',
          index: true,
          label: label('documents.kind'),
          options: kindOptions('documents'),
        },
        summary('fields.summaryHelp', 500),
        usageCount('usage.column.masculine'),
        {
          name: 'provisional',
          type: 'textarea',
          localized: true,
          maxLength: 300,
          label: label('documents.provisional'),
          admin: {
            description: textByLanguage('documents.provisionalHelp'),
          },
        },
        ...richText('body', 'documents.text', { validate: bodyOrFile as RichTextField['validate'] }),
        files,
        { name: 'cover', type: 'upload', relationTo: 'media', label: label('documents.cover') },
      ],
    },
    {
      label: label('documents.authorsAndLinks'),
      fields: [
        dayField('publishedOn', 'documents.publishedOn', { index: true }),
        {
          name: 'authors',
          type: 'relationship',
          relationTo: 'members',
          hasMany: true,
          label: label('documents.authors'),
        },
        {
          name: 'authorsText',
          type: 'text',
          localized: true,
          label: label('documents.authorsText'),
        },
        { name: 'event', type: 'relationship', relationTo: 'events', label: label('documents.event') },
        {
          name: 'concepts',
          type: 'relationship',
          relationTo: 'concepts',
          hasMany: true,
          label: label('documents.concepts'),
        },
      ],
    },
  ],
});
