import type { FlattenedBlock, FlattenedField } from 'payload';
import { shortenText } from '@/lib/cut-text';
import { type Locale, sourceLocale } from '@/lib/locales';
import { getT, readLabel } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';

/** Returns the label of a field in the form; null for an unnamed group. */
export function fieldLabel(field: FlattenedField, language: PanelLanguage): string | null {
  return 'label' in field ? readLabel(field.label, language) : null;
}

type Titled = { title?: unknown; name?: unknown; label?: unknown };

/** Puts a text between the quotation marks of a language. */
export const quoted = (text: string, language: PanelLanguage): string => getT(language)('common.quoted', { text });

/** Returns `Bloc « Citation »`, or for a row of a list `Ligne « Chiffre »`. */
export function rowLabel(field: FlattenedField, block: FlattenedBlock | null, language: PanelLanguage): string {
  const { labels } = (block ?? field) as { labels?: { singular?: unknown } };
  const name = readLabel(labels?.singular, language) ?? fieldLabel(field, language) ?? '';
  return getT(language)(block ? 'difference.block' : 'difference.row', { name });
}

/** Returns the title of a row: in the source locale, or in one that has it. */
export function rowTitle(row: Record<string, unknown>): string | null {
  const { title, name, label } = row as Titled;
  for (const value of [title, name, label]) {
    const text =
      typeof value === 'object' && value !== null ? (value as Partial<Record<Locale, unknown>>)[sourceLocale] : value;
    if (typeof text === 'string' && text.trim()) return shortenText(text, 60);
  }
  return null;
}
