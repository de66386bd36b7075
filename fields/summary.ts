import type { TextareaField } from 'payload';
import { label } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

/** The most characters of a summary, but that of a document. */
export const maxSummaryLength = 320;

/** Returns the field for the sentences that lists and search engines show of a document. */
export const summary = (help: PanelText = 'fields.summaryHelp', maxLength = maxSummaryLength): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  localized: true,
  maxLength,
  label: label('fields.summary'),
  admin: { description: label(help) },
});
