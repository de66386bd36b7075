import type { CollectionConfig, Field, TabsField, TextFieldSingleValidation, Where } from 'payload';
import { recordChange, recordDeletion } from '@/editorial/activity/hooks';
import { preventPublishingErrors, rememberRestore } from '@/editorial/checks/publishing';
import {
  noteWhatIsSaved,
  preventBreakingReferences,
  preventBreakingReferencesOnDelete,
} from '@/editorial/deletion/refuse';
import { removeWithdrawnMedia } from '@/editorial/media/remove-withdrawn';
import { refreshAfterChange, removeAfterDelete } from '@/editorial/projections/hooks';
import { endReview } from '@/editorial/review/hooks';
import { cancelSchedules, cancelSchedulesOfDeleted } from '@/editorial/schedule/hooks';
import { translatedFromField } from '@/editorial/translation/field';
import { addressesField } from '@/fields/addresses';
import { withNamedCopies } from '@/fields/copies';
import { personField } from '@/fields/person';
import { seoFields } from '@/fields/seo';
import { fillSlug, slugField } from '@/fields/slug';
import { addressFields } from '@/fields/urls';
import { deleteContent, isStaff, publicRead, updateContent } from '@/lib/access';
import { preventDeletingPublished, preventTrashingPublished, restrictContributorsToDrafts } from '@/lib/contributors';
import { lockDocuments, renewLock } from '@/lib/locks';
import { previewUrl } from '@/lib/preview';
import { internalToAnswers } from '@/lib/public-read/api-client';
import { requireLanguages, setAuditFields, trashAllLocales, unpublishWhole } from '@/lib/publication';
import type { PublicCollection } from '@/lib/routes';
import { setByServer } from '@/lib/system-fields';
import { label, textByLanguage } from '@/messages/panel';
import { documentComponents } from './panel-components/document';
import { commentsPart, formParts } from './panel-components/form-parts';
import { withPresenceInList } from './panel-components/presence';
import { nameInPickers } from './picker-titles';
import { collectPreviousPaths, createRedirectsOnRename, deleteRedirectsOfDocument } from './redirects/renames';

type ContentCollection = {
  slug: PublicCollection;

  /** The title field; the slug is made from it. */
  titleField: string;
  /** Localized fields that a published locale needs. */
  required: readonly string[];
  /** The form: tabs of fields; the tab for search engines and sharing is added. */
  tabs: TabsField['tabs'];
  columns: readonly string[];
  /** Additional constraint on what anonymous readers read. */
  publicWhere?: Where[];
  validateSlug?: TextFieldSingleValidation;
  defaultSort?: string;
  /** Fields that are always selected, besides the addresses. */
  forceSelect?: readonly string[];
  indexes?: CollectionConfig['indexes'];
  hooks?: CollectionConfig['hooks'];
};

/** Fields beside the form, the same for all public content. */
function sideFields(content: ContentCollection): Field[] {
  return [
    {
      name: 'localePublished',
      type: 'checkbox',
      localized: true,
      defaultValue: false,
      // As in fields/rich-text.
      label: textByLanguage('content.shown'),
      ...internalToAnswers,
      admin: {
        position: 'sidebar',
        // The source is always shown.
        components: { Field: '/admin/locale-published/field#LocalePublished' },
        description: textByLanguage('content.shownHelp'),
      },
      hooks: { beforeChange: [requireLanguages(content.required), preventPublishingErrors] },
    },
    slugField(content.validateSlug),
    addressesField,
    ...addressFields(content.slug),
    {
      name: 'sortTitle',
      type: 'text',
      maxLength: 1000,
      localized: true,
      index: true,
      admin: { hidden: true },
      access: internalToAnswers.access,
      custom: { ...setByServer, ...internalToAnswers.custom },
    },
    translatedFromField,
    { name: 'firstPublishedAt', type: 'date', admin: { hidden: true }, custom: setByServer },
    personField('createdBy', 'content.createdBy'),
    personField('updatedBy', 'content.editedBy'),
  ];
}

/**
 * Builds a collection of public content: drafts, versions, trash, locales, addresses, roles and preview, the same for
 * all.
 */
export function contentCollection(content: ContentCollection): CollectionConfig {
  const { slug, titleField } = content;
  const collection: CollectionConfig = {
    slug,
    labels: { singular: label(`${slug}.singular`), plural: label(`${slug}.plural`) },
    trash: true,
    lockDocuments,
    defaultSort: content.defaultSort ?? 'sortTitle',
    custom: { requiredToPublish: content.required },
    versions: { drafts: { autosave: { interval: 800 } }, maxPerDoc: 50 },
    // The addresses are selected even when a client selects other fields only.
    forceSelect: { addresses: true, ...Object.fromEntries((content.forceSelect ?? []).map((name) => [name, true])) },
    ...(content.indexes && { indexes: content.indexes }),
    access: {
      create: isStaff,
      read: publicRead(slug, content.publicWhere),
      readVersions: isStaff,
      update: updateContent,
      delete: deleteContent,
      unlock: () => false,
    },
    admin: {
      useAsTitle: titleField,
      group: textByLanguage('content.contentGroup'),
      description: textByLanguage(`${slug}.help`),
      defaultColumns: [...content.columns],
      hideAPIURL: true,
      // It would overwrite a translation without asking; source texts are copied in the side-by-side view.
      disableCopyToLocale: true,
      components: documentComponents(slug),
      livePreview: { url: ({ data, locale, req }) => previewUrl(slug, data, locale?.code, req) },
      preview: (data, { locale, req }) => previewUrl(slug, data, locale, req) ?? null,
    },
    hooks: {
      ...content.hooks,
      beforeOperation: [
        ...[restrictContributorsToDrafts, trashAllLocales, unpublishWhole, rememberRestore, noteWhatIsSaved],
        ...(content.hooks?.beforeOperation ?? []),
      ],
      beforeValidate: [removeWithdrawnMedia, ...(content.hooks?.beforeValidate ?? [])],
      beforeChange: [
        preventTrashingPublished,
        preventBreakingReferences,
        setAuditFields(titleField),
        fillSlug(titleField),
        collectPreviousPaths,
        ...(content.hooks?.beforeChange ?? []),
      ],
      afterChange: [
        ...[createRedirectsOnRename, ...(content.hooks?.afterChange ?? [])],
        // It reads the state of before the save, which the refresh replaces.
        ...[cancelSchedules, endReview, recordChange, refreshAfterChange, renewLock],
      ],
      afterOperation: [nameInPickers, ...(content.hooks?.afterOperation ?? [])],
      afterDelete: [cancelSchedulesOfDeleted, recordDeletion, removeAfterDelete, ...(content.hooks?.afterDelete ?? [])],
      beforeDelete: [
        preventDeletingPublished,
        preventBreakingReferencesOnDelete,
        ...(content.hooks?.beforeDelete ?? []),
        deleteRedirectsOfDocument,
      ],
    },
    fields: [
      ...formParts(slug),
      {
        type: 'tabs',
        tabs: [
          ...withPresenceInList(content.tabs, titleField),
          { label: label('content.searchAndSharing'), fields: seoFields },
        ],
      },
      ...sideFields(content),
      commentsPart(slug),
    ],
  };
  return withNamedCopies(collection);
}
