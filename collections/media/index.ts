import type { CollectionConfig, Field, ImageSize } from 'payload';
import { recordPlainChange, recordPlainDeletion } from '@/editorial/activity/hooks';
import { preventBreakingReferences, preventBreakingReferencesOnDelete } from '@/editorial/deletion/refuse';
import { recheckReferencesAfterChange, recheckReferencesAfterDelete } from '@/editorial/projections/media-hooks';
import { isStaff, noAccess, staffField } from '@/lib/access';
import { endpoint } from '@/lib/api/endpoint';
import { textLimits } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { dropFilesOfFailedUpload, mediaFolder } from '@/lib/media-files';
import { checkUpload } from '@/lib/uploads';
import type { TextRequest } from '@/messages/panel';
import { label, requestT, textByLanguage } from '@/messages/panel';
import { csvComponents } from '../panel-components/csv';
import { unsavedChangesPart } from '../panel-components/form-parts';
import { joinComponents } from '../panel-components/join';
import { usageComponents } from '../panel-components/usage';
import { usageCount } from '../panel-components/usage-count';
import { deleteMedia, readMedia, updateMedia } from './access';
import { absoluteUrls, preventMediaFileChange } from './hooks';
import { acquireWriteLock, limitConcurrentUploads } from './limit-uploads';
import { imageKinds, imageRules } from './prepare-image';
import { serveImage } from './serve';
import { mediaTags, sortWithoutTags } from './tags';
import { setWaitingUntil } from './waiting';

const size = (name: string, width: number): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 78 } },
});

type AltOptions = {
  siblingData: { decorative?: boolean; waitingUntil?: string | null };
  req: TextRequest & { locale?: string | null };
};

/**
 * A picture has a description in the source language, or is decorative; translations may follow. An unfinished picture
 * may lack it.
 */
function described(value: unknown, { siblingData, req }: AltOptions): string | true {
  if (siblingData?.waitingUntil) return true;
  if (siblingData?.decorative || (typeof value === 'string' && value.trim() !== '')) return true;
  return (req.locale ?? sourceLocale) === sourceLocale ? requestT(req)('checkRules.picture-undescribed.fix') : true;
}

const hiddenFromForms = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true };

/** Fields that hooks fill in; no form shows them and no client sets them. */
const serverFields: Field[] = [
  // The id of an account. No relation: a migration adds one without what becomes of it when the account is deleted.
  {
    name: 'addedBy',
    type: 'text',
    maxLength: 100,
    index: true,
    access: { create: noAccess, read: staffField, update: noAccess },
    admin: hiddenFromForms,
  },
  // Until when it may lack a description; empty once it has one (waiting.ts).
  { name: 'waitingUntil', type: 'date', index: true, access: { read: staffField }, admin: hiddenFromForms },
  // Whether a document refers to it, published or as a draft (editorial/media/used.ts).
  {
    name: 'used',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: label('media.used'),
    access: { create: noAccess, read: staffField, update: noAccess },
    // Not in forms; the filters of the list show it.
    admin: { condition: () => false, disableListColumn: true, disableBulkEdit: true },
  },
];

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('media.singular'), plural: label('media.plural') },
  // Each record has its own file: duplicating makes no sense.
  disableDuplicate: true,
  // No drafts: with them a draft's new file deletes the published one.
  trash: true,
  access: { create: isStaff, read: readMedia, update: updateMedia, delete: deleteMedia, readVersions: noAccess },
  admin: {
    group: textByLanguage('media.group'),
    useAsTitle: 'filename',
    description: textByLanguage('media.help'),
    defaultColumns: ['filename', 'alt', 'people', 'tags', 'usage', 'updatedAt'],
    // In the drawer for choosing a picture, too.
    listSearchableFields: ['filename', 'alt', 'tags'],
    hideAPIURL: true,
    // Unfinished pictures are shown to their owner only, in “Ajouter des images”.
    baseFilter: () => ({ waitingUntil: { equals: null } }),
    components: joinComponents(csvComponents('media'), usageComponents('media'), {
      beforeListTable: ['/admin/media/list-links#MediaListLinks'],
      views: {
        list: { Component: '/admin/media/grid/list#MediaList' },
        add: { Component: '/admin/media/add/view#AddMediaView', path: '/add', exact: true },
        unused: { Component: '/admin/media/unused/view#UnusedMediaView', path: '/unused', exact: true },
      },
    }),
  },
  upload: {
    staticDir: mediaFolder(),
    mimeTypes: imageKinds.map(({ mimeType }) => mimeType),
    focalPoint: true,
    // Cropping would overwrite the only original, at the same address; another cut is another file, by “replace”.
    crop: false,
    // One form after the other, with the question about people out of sight: “Ajouter des images” is ours.
    bulkUpload: false,
    // The original is re-encoded before this (prepare-image.ts).
    imageSizes: [size('small', 480), size('medium', 960), size('large', 1600)],
    adminThumbnail: 'small',
    displayPreview: true,
    disableLocalStorage: false,
    pasteURL: false,
    hideRemoveFile: true,
  },
  endpoints: [
    endpoint({ path: '/file/:filename', method: 'get', role: 'anyone', handler: ({ req }) => serveImage(req) }),
    endpoint({ path: '/file/:filename', method: 'head', role: 'anyone', handler: ({ req }) => serveImage(req) }),
  ],
  hooks: {
    beforeOperation: [
      sortWithoutTags,
      preventMediaFileChange,
      limitConcurrentUploads,
      checkUpload(imageRules),
      acquireWriteLock,
    ],
    beforeValidate: [setWaitingUntil],
    beforeChange: [dropFilesOfFailedUpload('media', mediaFolder()), preventBreakingReferences],
    beforeDelete: [preventBreakingReferencesOnDelete],
    afterRead: [absoluteUrls],
    afterChange: [recheckReferencesAfterChange, recordPlainChange],
    afterDelete: [recheckReferencesAfterDelete, recordPlainDeletion],
  },
  fields: [
    unsavedChangesPart,
    // In the form and not in the bar above it, which has one line on a phone.
    { name: 'fate', type: 'ui', admin: { components: { Field: '/admin/media/edit/controls#MediaControls' } } },
    {
      name: 'alt',
      type: 'textarea',
      localized: true,
      maxLength: textLimits.maxAltLength,
      label: label('media.alt'),
      validate: described as never,
      admin: {
        description: textByLanguage('media.altHelp'),
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: label('media.decorative'),
    },
    {
      name: 'people',
      type: 'radio',
      index: true,
      label: label('media.people'),
      options: [
        { value: 'none', label: label('media.peopleNone') },
        {
          value: 'consent',
          label: label('media.peopleConsent'),
        },
        {
          value: 'unrecognisable',
          label: label('media.peopleUnrecognisable'),
        },
      ],
      admin: {
        description: textByLanguage('media.peopleHelp'),
      },
    },
    {
      name: 'consentNote',
      type: 'textarea',
      access: { read: staffField },
      label: label('media.consentNote'),
      admin: { condition: (_, siblingData) => siblingData?.people === 'consent' },
    },
    { name: 'caption', type: 'text', localized: true, label: label('media.caption') },
    {
      type: 'row',
      fields: [
        { name: 'credit', type: 'text', label: label('media.credit') },
        { name: 'licence', type: 'text', label: label('media.licence') },
      ],
    },
    mediaTags,
    usageCount('usage.column.feminine'),
    ...serverFields,
  ],
};
