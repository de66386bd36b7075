import type { TextareaField } from 'payload';
import { textLimits } from '@/lib/limits';
import { label, textByLanguage } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

/** Returns the field for the sentences that lists and search engines show of a document. */
export const summary = (
  help: PanelText = 'fields.summaryHelp',
  maxLength: number = textLimits.maxSummaryLength,
): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  localized: true,
  maxLength,
  label: label('fields.summary'),
  admin: { description: textByLanguage(help) },
});
