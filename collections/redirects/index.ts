import type { CollectionConfig, FieldHook } from 'payload';
import { recordPlainChange, recordPlainDeletion } from '@/editorial/activity/hooks';
import { refreshAfterChange, removeAfterDelete } from '@/editorial/projections/hooks';
import { linkTarget } from '@/fields/link';
import { webAddress } from '@/fields/web-address';
import { isEditor, noAccess } from '@/lib/access';
import { textLimits } from '@/lib/limits';
import { isOwnAddress } from '@/lib/link-address';
import { settings } from '@/lib/settings';
import type { TextRequest } from '@/messages/panel';
import { label, requestT, textByLanguage } from '@/messages/panel';
import { csvComponents } from '../panel-components/csv';
import { unsavedChangesPart } from '../panel-components/form-parts';
import { joinComponents } from '../panel-components/join';
import { normalizeAddress } from './normalize-address';
import { preventTakenAddress } from './taken';
import { addTargets } from './target';

const normalise: FieldHook = ({ value }) => (typeof value === 'string' ? (normalizeAddress(value) ?? value) : value);

type Target = {
  type?: string | null;
  document?: unknown;
  section?: string | null;
  file?: unknown;
  url?: string | null;
};

/** Redirects from former addresses of the site, read only where no content has the address. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: label('redirects.singular'),
    plural: label('redirects.plural'),
  },
  // Two of one address can't be.
  disableDuplicate: true,
  access: { create: isEditor, read: isEditor, update: isEditor, delete: isEditor, readVersions: noAccess },
  admin: {
    group: textByLanguage('redirects.group'),
    useAsTitle: 'from',
    defaultColumns: ['from', 'target', 'origin', 'createdAt'],
    description: textByLanguage('redirects.help'),
    hideAPIURL: true,
    components: joinComponents(csvComponents('redirects'), {
      beforeListTable: ['/admin/redirects/intro#RedirectsIntro'],
    }),
  },
  defaultSort: '-createdAt',
  hooks: {
    beforeOperation: [preventTakenAddress],
    afterOperation: [addTargets],
    afterChange: [refreshAfterChange, recordPlainChange],
    afterDelete: [removeAfterDelete, recordPlainDeletion],
  },
  fields: [
    unsavedChangesPart,
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      // A page deep in the tree has an address of several slugs of 120 characters; a rename stores it here.
      maxLength: textLimits.maxUrlLength,
      label: label('redirects.from'),
      admin: {
        description: textByLanguage('redirects.fromHelp'),
      },
      hooks: { beforeValidate: [normalise] },
      validate: (value: unknown, { req }: { req: TextRequest }) =>
        (typeof value === 'string' && normalizeAddress(value) === value) || requestT(req)('errors.redirectSource'),
    },
    {
      name: 'to',
      type: 'group',
      label: label('redirects.to'),
      fields: linkTarget.map((field) =>
        'name' in field && field.name === 'type'
          ? {
              ...field,
              required: true,
              validate: (_: unknown, { siblingData, req }: { siblingData: Target; req: TextRequest }) => {
                const { type, document, section, file, url } = siblingData;
                const target = { document, section, file, url }[type ?? 'document'];
                if (!target) return requestT(req)('errors.redirectToNothing');
                // A redirect to an address of this site could be circular.
                if (type === 'url' && typeof target === 'string' && isOwnAddress(target, settings.siteUrl)) {
                  return requestT(req)('errors.redirectWithin');
                }
                return true;
              },
            }
          : field.type === 'text' && field.name === 'url'
            ? webAddress('url', 'redirects.webAddress', { admin: field.admin ?? {} })
            : field,
      ) as typeof linkTarget,
    },
    {
      // Filled by a hook of the list, for all rows at once.
      name: 'target',
      type: 'json',
      virtual: true,
      label: label('redirects.target'),
      admin: {
        components: { Cell: '/admin/redirects/cells#TargetCell' },
        condition: () => false,
        disableListFilter: true,
        readOnly: true,
      },
    },
    {
      name: 'origin',
      type: 'select',
      defaultValue: 'hand',
      // Set by renames.
      access: { create: noAccess, update: noAccess },
      label: label('redirects.origin'),
      options: [
        { value: 'hand', label: label('redirects.originHand') },
        { value: 'rename', label: label('redirects.originRename') },
      ],
      admin: { components: { Cell: '/admin/redirects/cells#OriginCell' }, condition: () => false },
    },
  ],
};
