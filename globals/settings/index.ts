import type { GlobalConfig } from 'payload';
import { removeWithdrawnMediaOfGlobal } from '@/editorial/media/remove-withdrawn';
import { refreshAfterGlobalChange } from '@/editorial/projections/hooks';
import { dayField } from '@/fields/date';
import { requiredText } from '@/fields/required';
import { webAddress } from '@/fields/web-address';
import { isAdmin, isEditor, isStaff } from '@/lib/access';
import { formLimits } from '@/lib/limits';
import { label, textByLanguage } from '@/messages/panel';
import { withDrafts } from '../drafts';
import { conformityAfterAudit, preventDraftHomePage, removeTasksOfStaff } from './hooks';
import { urgentNotice } from './urgent-notice';

export const Settings: GlobalConfig = withDrafts({
  slug: 'settings',
  // No function: Payload's history of a global hands the label to the browser as it is.
  label: textByLanguage('settings.label'),
  access: { read: () => true, update: isAdmin, readVersions: isEditor },
  admin: {
    group: textByLanguage('settings.group'),
    description: textByLanguage('settings.help'),
    hideAPIURL: true,
  },
  hooks: {
    beforeValidate: [removeWithdrawnMediaOfGlobal, preventDraftHomePage],
    beforeChange: [conformityAfterAudit],
    afterChange: [refreshAfterGlobalChange],
    afterRead: [removeTasksOfStaff],
  },
  fields: [
    requiredText('siteName', 'settings.nameOfTheSite'),
    { name: 'tagline', type: 'text', localized: true, label: label('settings.tagline') },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: label('settings.description'),
      admin: {
        description: textByLanguage('settings.descriptionHelp'),
      },
    },
    {
      name: 'homePage',
      type: 'relationship',
      relationTo: 'pages',
      label: label('settings.homePage'),
      filterOptions: { _status: { equals: 'published' } },
    },
    {
      name: 'launched',
      type: 'checkbox',
      defaultValue: false,
      label: label('settings.launched'),
      admin: {
        description: textByLanguage('settings.launchedHelp'),
      },
    },
    urgentNotice,
    {
      name: 'organisation',
      type: 'group',
      label: label('settings.organisation'),
      fields: [
        { name: 'legalName', type: 'text', label: label('settings.legalName') },
        {
          name: 'email',
          type: 'email',
          label: label('settings.email'),
        },
        { name: 'phone', type: 'text', label: label('settings.phone') },
        { name: 'address', type: 'textarea', label: label('settings.address') },
        {
          name: 'publicationDirector',
          type: 'text',
          label: label('settings.publicationDirector'),
        },
        { name: 'host', type: 'textarea', label: label('settings.host') },
      ],
    },
    {
      name: 'socialImage',
      type: 'upload',
      relationTo: 'media',
      label: label('settings.socialImage'),
    },
    {
      name: 'accessibility',
      type: 'group',
      label: label('settings.accessibility'),
      fields: [
        {
          name: 'conformity',
          type: 'select',
          required: true,
          defaultValue: 'none',
          label: label('settings.conformity'),
          options: [
            { value: 'none', label: label('settings.conformityNone') },
            {
              value: 'partial',
              label: label('settings.conformityPartial'),
            },
            { value: 'full', label: label('settings.conformityFull') },
          ],
          admin: {
            description: textByLanguage('settings.conformityHelp'),
          },
        },
        dayField('auditedOn', 'settings.auditedOn'),
        {
          name: 'statementPage',
          type: 'relationship',
          relationTo: 'pages',
          label: label('settings.statementPage'),
        },
      ],
    },
    {
      name: 'legalPage',
      type: 'relationship',
      relationTo: 'pages',
      label: label('settings.legalPage'),
    },
    {
      name: 'personalDataPage',
      type: 'relationship',
      relationTo: 'pages',
      label: label('settings.personalDataPage'),
      admin: {
        description: textByLanguage('settings.personalDataPageHelp'),
      },
    },
    {
      name: 'helpPage',
      type: 'relationship',
      relationTo: 'pages',
      label: label('settings.helpPage'),
      admin: {
        description: textByLanguage('settings.helpPageHelp'),
      },
    },
    {
      name: 'dataLicence',
      type: 'group',
      label: label('settings.dataLicence'),
      admin: { description: textByLanguage('settings.dataLicenceHelp') },
      fields: [
        { name: 'name', type: 'text', localized: true, maxLength: 200, label: label('settings.dataLicenceName') },
        webAddress('url', 'settings.dataLicenceUrl'),
      ],
    },
    {
      name: 'security',
      type: 'group',
      label: label('settings.security'),
      admin: { description: textByLanguage('settings.securityHelp') },
      fields: [
        { name: 'contact', type: 'email', label: label('settings.securityContact') },
        webAddress('policyUrl', 'settings.securityPolicy'),
      ],
    },
    {
      name: 'formRetentionMonths',
      type: 'number',
      required: true,
      defaultValue: 12,
      min: 1,
      max: formLimits.maxRetentionMonths,
      label: label('settings.formRetentionMonths'),
      admin: {
        step: 1,
        description: textByLanguage('settings.formRetentionMonthsHelp'),
      },
    },
    {
      name: 'toComplete',
      type: 'array',
      access: { read: ({ req }) => isStaff({ req }) },
      label: label('settings.toComplete'),
      labels: { singular: label('settings.toCompleteSingular'), plural: label('settings.toCompletePlural') },
      admin: {
        description: textByLanguage('settings.toCompleteHelp'),
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          required: true,
          label: label('settings.text'),
        },
      ],
    },
  ],
});
