import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { recordPlainChange, recordPlainDeletion } from '@/editorial/activity/hooks';
import { preventBreakingReferencesOnDelete } from '@/editorial/deletion/refuse';
import { deleteByOperation, isStaff, noAccess } from '@/lib/access';
import { endpoint } from '@/lib/api/endpoint';
import { fileFindings } from '@/lib/file-findings';
import { textLimits } from '@/lib/limits';
import { dropFilesOfFailedUpload } from '@/lib/media-files';
import { settings } from '@/lib/settings';
import { checkUpload } from '@/lib/uploads';
import { label, textByLanguage } from '@/messages/panel';
import { acquireWriteLock } from '../media/limit-uploads';
import { csvComponents } from '../panel-components/csv';
import { unsavedChangesPart } from '../panel-components/form-parts';
import { joinComponents } from '../panel-components/join';
import { usageComponents } from '../panel-components/usage';
import { usageCount } from '../panel-components/usage-count';
import { thumbnailWidths } from './facts';
import { fileKinds } from './file-kinds';
import { preventFileReplacement, readUpload, storeThumbnails } from './hooks';
import { fileRules } from './prepare-file';
import { serveFile } from './serve';

export const Files: CollectionConfig = {
  slug: 'files',
  labels: { singular: label('files.singular'), plural: label('files.plural') },
  // No drafts, no trash: a record and its file never change; readers get a file through its document only.
  access: { create: isStaff, read: isStaff, update: noAccess, delete: deleteByOperation, readVersions: noAccess },
  admin: {
    group: textByLanguage('files.group'),
    useAsTitle: 'filename',
    description: textByLanguage('files.filesHelp'),
    defaultColumns: ['filename', 'pages', 'filesize', 'usage', 'updatedAt', 'updatedBy'],
    hideAPIURL: true,
    components: joinComponents(csvComponents('files'), usageComponents('files')),
  },
  upload: {
    staticDir: path.resolve(settings.mediaDir, 'files'),
    // WebP for the pictures of first pages, whose type Payload validates by this list, too; our own check refuses it as
    // an upload.
    mimeTypes: [...fileKinds.map(({ mimeType }) => mimeType), 'image/webp'],
    pasteURL: false,
    hideRemoveFile: true,
    crop: false,
    focalPoint: false,
    // Made of the first page by our own hook: Payload makes sizes of images only, but deletes these with the record.
    imageSizes: Object.entries(thumbnailWidths).map(([name, width]) => ({ name, width })),
    adminThumbnail: 'small',
  },
  endpoints: [
    endpoint({ path: '/file/:filename', method: 'get', role: 'anyone', handler: ({ req }) => serveFile(req) }),
    endpoint({ path: '/file/:filename', method: 'head', role: 'anyone', handler: ({ req }) => serveFile(req) }),
  ],
  hooks: {
    beforeOperation: [preventFileReplacement, checkUpload(fileRules), readUpload, acquireWriteLock],
    beforeChange: [dropFilesOfFailedUpload('files', path.resolve(settings.mediaDir, 'files')), storeThumbnails],
    beforeDelete: [preventBreakingReferencesOnDelete],
    afterChange: [recordPlainChange],
    afterDelete: [recordPlainDeletion],
  },
  // Each record has its own file: duplicating makes no sense.
  disableDuplicate: true,
  fields: [
    unsavedChangesPart,
    // First in the form: findings about the file.
    { name: 'warnings', type: 'ui', admin: { components: { Field: '/admin/files/findings#FileFindings' } } },
    {
      name: 'pages',
      type: 'number',
      label: label('files.pages'),
      admin: {
        readOnly: true,
        description: textByLanguage('files.pagesHelp'),
      },
    },
    usageCount('usage.column.masculine'),
    // When the server read the file; empty for files stored before it did, which are read at the next start.
    { name: 'readAt', type: 'date', admin: { hidden: true } },
    // Findings for editors; null in a record from before the server looked for them, which is read again at the next
    // start.
    {
      name: 'findings',
      type: 'json',
      typescriptSchema: [() => ({ type: ['array', 'null'], items: { type: 'string', enum: [...fileFindings] } })],
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    // For the search only, which shows a few words around a match; the whole text is never sent to a client.
    {
      name: 'text',
      type: 'textarea',
      maxLength: textLimits.maxFileTextLength,
      hidden: true,
      access: { read: noAccess },
      admin: { hidden: true, disabled: true },
    },
  ],
};
