import type { TextareaField, TextField } from 'payload';
import { sourceLocale } from '@/lib/locales';
import type { TextRequest } from '@/messages/panel';
import { label, requestT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { tooLong } from './text-length';

type Options = { data?: unknown; maxLength?: number; req: TextRequest & { locale?: string | null } };

/**
 * A text without which nothing is published in the source language, nor shown in another language; a half-written translation never
 * stands in the way.
 */
function requiredWhereShown(value: unknown, options: Options): string | true {
  const { data, req } = options;
  if (typeof value === 'string' && value.trim() !== '') return tooLong(value, options) ?? true;
  const isPublished = (data as { localePublished?: boolean } | undefined)?.localePublished === true;
  return (req.locale ?? sourceLocale) === sourceLocale || isPublished ? requestT(req)('checkRules.required.fix') : true;
}

/** A localized line of text that publishing needs. */
export function requiredText(name: string, text: PanelText, options: Partial<TextField> = {}): TextField {
  return {
    name,
    type: 'text',
    label: label(text),
    localized: true,
    required: true,
    validate: requiredWhereShown,
    ...options,
  } as TextField;
}

/** A localized paragraph that publishing needs. */
export function requiredTextarea(name: string, text: PanelText, options: Partial<TextareaField> = {}): TextareaField {
  return {
    name,
    type: 'textarea',
    label: label(text),
    localized: true,
    required: true,
    validate: requiredWhereShown,
    ...options,
  } as TextareaField;
}
