import type { FlattenedField } from 'payload';
import { formatDate, formatDay, formatTime, formatZone } from '@/lib/dates';
import { formatLocaleOf, organisationTimeZone } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import { getT, readLabel } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';

/** A referenced document. */
export type Named = { collection: string; id: string };

/** Value of a field for display: texts, or documents to be shown by title. */
export type Value = string | Named;

/** Returns the value of a field without running text, in the language of the panel; none for an empty one. */
export function valuesIn(
  field: FlattenedField,
  value: unknown,
  siblings: Record<string, unknown>,
  language: PanelLanguage,
) {
  const all = Array.isArray(value) ? value : [value];
  const filled = all.filter((each) => each !== null && each !== undefined && each !== '');
  return filled.map((each): Value => valueIn(field, each, siblings, language));
}

function valueIn(
  field: FlattenedField,
  value: unknown,
  siblings: Record<string, unknown>,
  language: PanelLanguage,
): Value {
  if (field.type === 'relationship' || field.type === 'upload') return named(value, field.relationTo);
  if (field.type === 'checkbox') return getT(language)(value ? 'difference.yes' : 'difference.no');
  if (field.type === 'number') return numberIn(Number(value), language);
  if (field.type === 'select' || field.type === 'radio') {
    const option = field.options.find((each) => (typeof each === 'string' ? each : each.value) === value);
    return (typeof option === 'object' && readLabel(option.label, language)) || String(value);
  }
  if (field.custom?.languageCodes) return languageTitle(language, String(value));
  if (field.type === 'date') return dateIn(field, String(value), siblings, language);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** All decimals: of a latitude, the fourth is ten metres. */
const numberIn = (value: number, language: PanelLanguage): string =>
  new Intl.NumberFormat(formatLocaleOf(language), { maximumFractionDigits: 20 }).format(value);

function named(value: unknown, relationTo: string | readonly string[]): Named {
  const several = typeof value === 'object' && value !== null && 'relationTo' in value;
  const { relationTo: to, value: inner } = several
    ? (value as unknown as { relationTo: string; value: unknown })
    : { relationTo: String(relationTo), value };
  const id = typeof inner === 'object' && inner !== null ? (inner as { id?: unknown }).id : inner;
  return { collection: to, id: String(id) };
}

/** Returns a date, with the time where the form has one; with the time zone where it is not the organisation's. */
function dateIn(
  field: Extract<FlattenedField, { type: 'date' }>,
  at: string,
  siblings: Record<string, unknown>,
  language: PanelLanguage,
): string {
  if (Number.isNaN(Date.parse(at))) return at;
  if (!field.admin?.date?.pickerAppearance?.includes('Time')) return formatDate(language, at);
  const zone = String(siblings[`${field.name}_tz`] ?? organisationTimeZone);
  const moment = { at, zone };
  const formatted = `${formatDay(language, moment)}, ${formatTime(language, moment)}`;
  return zone === organisationTimeZone ? formatted : `${formatted}, ${formatZone(language, moment)}`;
}
