import type { FlattenedBlock, FlattenedField } from 'payload';
import { shortenText } from '@/lib/cut-text';
import type { Locale } from '@/lib/locales';
import { inLanguage, type Words } from '@/lib/words';
import { isPanelLabel } from '@/messages/panel/languages';

/** A label of the schema in one language: ours are texts in each language, Payload's own a text or a function. */
export function labelIn(label: unknown, language: Locale): string | null {
  if (typeof label === 'string') return label;
  return isPanelLabel(label) ? inLanguage(label, language) : null;
}

/** What a field is called in the form; null for a group without a name of its own. */
export function fieldLabel(field: FlattenedField, language: Locale): string | null {
  return 'label' in field ? labelIn(field.label, language) : null;
}

type Titled = { title?: unknown; name?: unknown; label?: unknown };

const rowWords: Record<Locale, { block: string; row: string }> = {
  fr: { block: 'Bloc', row: 'Ligne' },
  en: { block: 'Block', row: 'Row' },
  es: { block: 'Bloque', row: 'Línea' },
};
const quotes: Record<Locale, (text: string) => string> = {
  fr: (text) => `«\u00a0${text}\u00a0»`,
  en: (text) => `“${text}”`,
  es: (text) => `«${text}»`,
};

/** A text between the quotation marks of a language. */
export const quoted = (text: string, language: Locale): string => quotes[language](text);

/** `Bloc « Citation »`; for a row of a list, `Ligne « Chiffre »`. */
export function rowLabel(field: FlattenedField, block: FlattenedBlock | null, language: Locale): string {
  const { labels } = (block ?? field) as { labels?: { singular?: unknown } };
  const name = labelIn(labels?.singular, language) ?? fieldLabel(field, language) ?? '';
  return `${rowWords[language][block ? 'block' : 'row']} ${quoted(name, language)}`;
}

/** What a row is about, in its own words: its title in French, or in a language that has one. */
export function rowTitle(row: Record<string, unknown>): string | null {
  const { title, name, label } = row as Titled;
  for (const value of [title, name, label]) {
    const text = typeof value === 'object' && value !== null ? (value as Partial<Words>).fr : value;
    if (typeof text === 'string' && text.trim()) return shortenText(text, 60);
  }
  return null;
}
