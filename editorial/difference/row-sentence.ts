import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { FieldChange } from './documents';
import { ordinalPlace } from './places';

/** Describes the change of a row in one sentence: `Bloc « Citation » ajouté en 3e place`. */
export function rowSentence(
  { row, name, isBlock }: Extract<FieldChange, { kind: 'row' }>,
  language: PanelLanguage,
): string {
  const t = getT(language);
  const place = (number: number) => ordinalPlace(number, language);
  // In French and in Spanish "bloc" is masculine, "ligne" feminine.
  const kind = isBlock ? 'block' : 'row';
  if (row.what === 'added') return t(`difference.${kind}Added`, { name, place: place(row.place) });
  if (row.what === 'removed') return t(`difference.${kind}Removed`, { name, from: place(row.from) });
  if (row.what === 'moved') {
    return t(`difference.${kind}Moved`, { name, from: place(row.from), place: place(row.place) });
  }
  return name;
}
