import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig, Field } from 'payload';
import { isAdmin, noAccess } from '@/lib/access';
import { textLimits, webhookLimits } from '@/lib/limits';
import { boundServerTexts } from '@/lib/server-texts';
import { setByServer } from '@/lib/system-fields';
import { getT, label, labelIn, textByLanguage } from '@/messages/panel';
import { preventPrivateAddress } from './address';
import { deliveryStates, problems } from './rows';
import { webhookTypes } from './types';

const serverDate = (name: string): Field => ({ name, type: 'date', admin: { hidden: true }, custom: setByServer });

/** Only changes from then on are announced. */
const noteActivation: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.active === true && originalDoc?.active !== true) {
    return { ...data, activeSince: new Date().toISOString(), failingSince: null, pausedAt: null };
  }
  return data;
};

const deleteDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { webhook: { equals: id } };
  await req.payload.db.deleteMany({ collection: 'webhook-deliveries', where, req });
};

const hiddenFromOthers: NonNullable<NonNullable<CollectionConfig['admin']>['hidden']> = ({ user }) =>
  user?.role !== 'admin';

/** Addresses that are told of public changes, by the specification Standard Webhooks; for admins. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: label('webhookForm.singular'), plural: label('webhookForm.plural') },
  disableDuplicate: true,
  access: {
    create: isAdmin,
    read: isAdmin,
    update: isAdmin,
    delete: isAdmin,
    readVersions: noAccess,
    unlock: noAccess,
  },
  admin: {
    group: textByLanguage('settings.group'),
    useAsTitle: 'name',
    description: textByLanguage('webhookForm.help'),
    defaultColumns: ['name', 'url', 'active', 'updatedAt'],
    hideAPIURL: true,
    hidden: hiddenFromOthers,
  },
  hooks: {
    beforeOperation: [preventPrivateAddress],
    beforeChange: [noteActivation],
    beforeDelete: [deleteDeliveries],
  },
  fields: [
    {
      name: 'controls',
      type: 'ui',
      admin: {
        components: { Field: '/admin/webhooks/controls#WebhookControls' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: webhookLimits.maxNameLength,
      label: label('webhookForm.name'),
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: textLimits.maxUrlLength,
      label: label('webhookForm.url'),
      admin: { description: textByLanguage('webhookForm.urlHelp'), rtl: false },
    },
    {
      name: 'types',
      type: 'select',
      hasMany: true,
      required: true,
      label: label('webhookForm.types'),
      // Their order means nothing, and a value that is dragged has a button within a button.
      admin: { isSortable: false },
      options: webhookTypes.map(({ type, collection, change }) => ({
        value: type,
        label: labelIn((language) => {
          const t = getT(language);
          return t('webhookForm.type', { noun: t(`${collection}.plural`), change: t(`webhookForm.changes.${change}`) });
        }),
      })),
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label('webhookForm.active'),
      admin: { description: textByLanguage('webhookForm.activeHelp') },
    },
    // Encrypted with the secret of the site: signing needs the value itself, so that no hash would do.
    {
      name: 'secret',
      type: 'text',
      maxLength: 1000,
      hidden: true,
      access: { create: noAccess, read: noAccess, update: noAccess },
      admin: { hidden: true, disabled: true },
      custom: setByServer,
    },
    serverDate('secretAt'),
    serverDate('activeSince'),
    // Since when nothing was delivered; empty after a success.
    serverDate('failingSince'),
    serverDate('pausedAt'),
  ],
};

/** One row for each message: what was sent, how often, and what came back. Its text is written when it is sent. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: label('webhookForm.delivery'), plural: label('webhookForm.deliveries') },
  lockDocuments: false,
  disableDuplicate: true,
  access: {
    create: noAccess,
    read: isAdmin,
    update: noAccess,
    delete: noAccess,
    readVersions: noAccess,
    unlock: noAccess,
  },
  admin: {
    group: textByLanguage('settings.group'),
    useAsTitle: 'type',
    description: textByLanguage({
      key: 'webhookForm.deliveriesHelp',
      values: { days: webhookLimits.deliveryRetentionDays },
    }),
    defaultColumns: ['type', 'webhook', 'status', 'answerCode', 'attempts', 'createdAt'],
    hideAPIURL: true,
    hidden: hiddenFromOthers,
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['webhook', 'status', 'nextAttemptAt'] }],
  fields: boundServerTexts([
    {
      name: 'resend',
      type: 'ui',
      admin: { components: { Field: '/admin/webhooks/resend#Resend' }, disableBulkEdit: true, disableListColumn: true },
    },
    { name: 'type', type: 'text', required: true, label: label('webhookForm.messageType') },
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      required: true,
      index: true,
      label: label('webhookForm.singular'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      label: label('webhookForm.status'),
      options: deliveryStates.map((value) => ({ value, label: label(`webhookForm.states.${value}`) })),
    },
    { name: 'attempts', type: 'number', required: true, label: label('webhookForm.attempts') },
    { name: 'answerCode', type: 'number', label: label('webhookForm.answerCode') },
    {
      name: 'problem',
      type: 'select',
      label: label('webhookForm.problem'),
      options: problems.map((value) => ({ value, label: label(`webhookForm.problems.${value}`) })),
    },
    { name: 'inCollection', type: 'text', label: label('webhookForm.collection') },
    { name: 'documentId', type: 'text', label: label('webhookForm.documentId') },
    { name: 'change', type: 'text', admin: { hidden: true } },
    { name: 'at', type: 'date', required: true, admin: { hidden: true } },
    // The order in which they are sent.
    { name: 'position', type: 'number', admin: { hidden: true } },
    { name: 'lastAttemptAt', type: 'date', admin: { hidden: true } },
    { name: 'nextAttemptAt', type: 'date', admin: { hidden: true } },
  ]),
};
