import type { Access, CollectionConfig, Field, FieldAccess } from 'payload';
import { recordPlainChange, recordPlainDeletion } from '@/editorial/activity/hooks';
import { preventBreakingReferencesOnDelete } from '@/editorial/deletion/refuse';
import { withNamedCopies } from '@/fields/copies';
import { requiredText } from '@/fields/required';
import { deleteByOperation, isEditor, isStaff, noAccess } from '@/lib/access';
import { isEmailAddress } from '@/lib/email-address';
import { formLimits } from '@/lib/limits';
import { label, requestT, type TextRequest, textByLanguage } from '@/messages/panel';
import { titlePart, unsavedChangesPart } from '../panel-components/form-parts';
import { usageComponents } from '../panel-components/usage';
import { questions } from './questions';

/** Anonymous readers read open forms, and only the fields they need. */
const readForms: Access = ({ req }) => isStaff({ req }) || { open: { equals: true } };

const forEditors: { read: FieldAccess } = { read: ({ req }) => isEditor({ req }) };

/**
 * Says that no mail leaves, where none does. A component, since it depends on the installation and not on the schema.
 */
const noMail = '/admin/mail-notice/notice#NoMailNotice';

const recipients: Field = {
  name: 'recipients',
  type: 'text',
  hasMany: true,
  maxRows: 10,
  access: forEditors,
  label: label('forms.recipients'),
  validate: (value: unknown, { req }: { req: TextRequest }) =>
    ((value ?? []) as unknown[]).every((address) => typeof address === 'string' && isEmailAddress(address)) ||
    requestT(req)('errors.emailAddress'),
  admin: {
    description: textByLanguage('forms.recipientsHelp'),
  },
};

const whenReceipt = (data: Partial<Record<string, unknown>>) => data.receipt === true;

const receipt: Field[] = [
  {
    name: 'receipt',
    type: 'checkbox',
    defaultValue: false,
    access: forEditors,
    label: label('forms.receipt'),
    admin: {
      description: textByLanguage('forms.receiptHelp'),
    },
  },
  {
    name: 'receiptSubject',
    type: 'text',
    localized: true,
    maxLength: 150,
    access: forEditors,
    label: label('forms.receiptSubject'),
    admin: {
      condition: whenReceipt,
      description: textByLanguage('forms.receiptSubjectHelp'),
    },
  },
  {
    name: 'receiptMessage',
    type: 'textarea',
    localized: true,
    maxLength: 2000,
    access: forEditors,
    label: label('forms.receiptMessage'),
    admin: { condition: whenReceipt },
  },
];

const form: Field[] = [
  requiredText('title', 'forms.nameOfTheForm', {
    maxLength: 150,
    // Required by its own validation in the source language: a NOT NULL column would refuse every half-finished
    // translation.
    required: false,
  }),
  {
    name: 'warning',
    type: 'checkbox',
    defaultValue: true,
    label: label('forms.warning'),
    admin: {
      description: textByLanguage('forms.warningHelp'),
    },
  },
  {
    name: 'questions',
    type: 'blocks',
    label: label('forms.questions'),
    labels: {
      singular: label('forms.questionsSingular'),
      plural: label('forms.questions'),
    },
    maxRows: formLimits.maxQuestions,
    admin: {
      initCollapsed: true,
      description: textByLanguage('forms.questionsHelp'),
      components: { afterInput: ['/admin/rows/open-new-rows#OpenNewRows'] },
    },
    blocks: questions,
  },
  {
    name: 'consent',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: label('forms.consent'),
    admin: {
      description: textByLanguage('forms.consentHelp'),
    },
  },
  {
    name: 'submitLabel',
    type: 'text',
    localized: true,
    maxLength: 60,
    label: label('forms.submitLabel'),
    admin: { description: textByLanguage('forms.submitLabelHelp') },
  },
  {
    name: 'thanks',
    type: 'textarea',
    localized: true,
    maxLength: 2000,
    label: label('forms.thanks'),
    admin: {
      description: textByLanguage('forms.thanksHelp'),
    },
  },
];

/**
 * Forms built in the admin panel. A collection of our own and not Payload's form builder: its labels and help are
 * English only, its submissions can be created by anyone past our checks, its mails are templates filled with what the
 * sender typed; nearly all of it would have to be replaced.
 */
const forms: CollectionConfig = {
  slug: 'forms',
  labels: {
    singular: label('forms.singular'),
    plural: label('forms.plural'),
  },
  access: {
    create: isEditor,
    read: readForms,
    update: isEditor,
    delete: deleteByOperation,
    readVersions: isEditor,
    unlock: noAccess,
  },
  versions: { maxPerDoc: 50 },
  hooks: {
    beforeDelete: [preventBreakingReferencesOnDelete],
    afterChange: [recordPlainChange],
    afterDelete: [recordPlainDeletion],
  },
  defaultSort: 'createdAt',
  admin: {
    group: textByLanguage('forms.group'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'open', 'recipients', 'updatedAt'],
    hideAPIURL: true,
    components: { ...usageComponents('forms'), beforeListTable: [noMail] },
    description: textByLanguage('forms.help'),
  },
  fields: [
    unsavedChangesPart,
    titlePart,
    {
      type: 'tabs',
      tabs: [
        { label: label('forms.form'), fields: form },
        {
          label: label('forms.emails'),
          fields: [
            { name: 'noMail', type: 'ui', admin: { components: { Field: noMail }, disableListColumn: true } },
            recipients,
            ...receipt,
          ],
        },
      ],
    },
    {
      name: 'open',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: label('forms.open'),
      admin: {
        position: 'sidebar',
        description: textByLanguage('forms.openHelp'),
      },
    },
    {
      name: 'retentionMonths',
      type: 'number',
      min: 1,
      max: formLimits.maxRetentionMonths,
      label: label('forms.retentionMonths'),
      admin: {
        position: 'sidebar',
        step: 1,
        description: textByLanguage('forms.retentionMonthsHelp'),
      },
    },
  ],
};

// A copy takes no messages before somebody has read it.
export const Forms = withNamedCopies(forms, { open: () => false });
