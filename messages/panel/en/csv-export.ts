import type { Translation } from '../types';

export const csvExport = {
  download: 'Export (CSV)',
  importMembers: 'Import members (CSV)',
  yes: 'yes',
  no: 'no',
  fixedTitles: {
    state: 'State',
    createdAt: 'Created on',
    updatedAt: 'Edited on',
    id: 'Identifier',
  },
  unknownExport: 'There is no table for this.',
  noAccess: 'Your account has no access to this table.',
  states: {
    draft: 'draft',
    published: 'published',
    changed: 'published, with unpublished changes',
    off: 'taken off the site',
    new: 'To answer',
    answered: 'Answered',
  },
  receivedOn: 'Received on',
  form: 'Form',
  from: 'From',
  replyTo: 'Reply to',
  state: 'State',
  language: 'Language',
  willBeDeletedOn: 'Will be deleted on',
  others: 'Other answers',
} satisfies Translation<'csvExport'>;
