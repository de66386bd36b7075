import type { Translation } from '../types';

export const csvExport = {
  download: 'Export (CSV)',
  bringIn: 'Import members (CSV)',
  yes: 'yes',
  no: 'no',
  fixedTitles: {
    state: 'State',
    createdAt: 'Created on',
    updatedAt: 'Edited on',
    id: 'Identifier',
  },
  noTable: 'There is no table for this.',
  notYours: 'Your account has no access to this table.',
  states: {
    draft: 'draft',
    published: 'published',
    changed: 'published, with unpublished changes',
    off: 'taken off the site',
    new: 'To answer',
    answered: 'Answered',
  },
  titles: 'Received on',
  form: 'Form',
  from: 'From',
  replyTo: 'Reply to',
  state: 'State',
  language: 'Language',
  willBeDeletedOn: 'Will be deleted on',
  others: 'Other answers',
} satisfies Translation<'csvExport'>;
