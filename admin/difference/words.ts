import { ordinalPlace } from '@/editorial/difference/places';
import type { RowChange } from '@/editorial/difference/rows';
import type { Locale } from '@/lib/locales';
import { label } from '@/messages/panel';

export const legend = {
  before: label('difference.legend.before'),
  added: label('difference.legend.added'),
  between: label('difference.legend.between'),
  removed: label('difference.legend.removed'),
  after: label('difference.legend.after'),
};

export const wasEmpty = label('difference.wasEmpty');
export const isEmptied = label('difference.isEmptied');
export const look = label('difference.look');
export const reordered = label('difference.reordered');
export const before = label('difference.before');
export const after = label('difference.after');
export const noPicture = label('difference.noPicture');
export const picture = label('difference.picture');
export const untitled = label('difference.untitled');
export const nothing = label('difference.nothing');

const amount: Record<Locale, (count: number) => string> = {
  fr: (count) => (count === 1 ? 'Un paragraphe inchangé' : `${count} paragraphes inchangés`),
  en: (count) => (count === 1 ? 'One paragraph unchanged' : `${count} paragraphs unchanged`),
  es: (count) => (count === 1 ? 'Un párrafo sin cambios' : `${count} párrafos sin cambios`),
};
export const unchangedParagraphs = (count: number, language: Locale): string => amount[language](count);

const rest: Record<Locale, (count: number) => string> = {
  fr: (count) => `Le reste n’a pas changé (${count} ${count === 1 ? 'champ' : 'champs'})`,
  en: (count) => `The rest has not changed (${count} ${count === 1 ? 'field' : 'fields'})`,
  es: (count) => `El resto no ha cambiado (${count} ${count === 1 ? 'campo' : 'campos'})`,
};
export const unchangedRest = (count: number, language: Locale): string => rest[language](count);

const feminine = /^(Ligne|Línea)/;

/** `Bloc « Citation » ajouté en 3e place`: what became of a row, in one sentence. */
export function rowSentence(row: RowChange, name: string, language: Locale): string {
  const is = (masculine: string, ofFeminine: string) => (feminine.test(name) ? ofFeminine : masculine);
  const place = (number: number) => ordinalPlace(number, language);
  if (language === 'fr') {
    if (row.what === 'added') return `${name} ${is('ajouté', 'ajoutée')} en ${place(row.place)} place`;
    if (row.what === 'removed') return `${name} ${is('retiré', 'retirée')} de la ${place(row.from)} place`;
    if (row.what === 'moved')
      return `${name} ${is('déplacé', 'déplacée')} de la ${place(row.from)} à la ${place(row.place)} place`;
  } else if (language === 'en') {
    if (row.what === 'added') return `${name} added in ${place(row.place)} position`;
    if (row.what === 'removed') return `${name} removed from ${place(row.from)} position`;
    if (row.what === 'moved') return `${name} moved from ${place(row.from)} to ${place(row.place)} position`;
  } else {
    if (row.what === 'added') return `${name} ${is('añadido', 'añadida')} en el lugar ${row.place}`;
    if (row.what === 'removed') return `${name} ${is('quitado', 'quitada')} del lugar ${row.from}`;
    if (row.what === 'moved') return `${name} ${is('movido', 'movida')} del lugar ${row.from} al ${row.place}`;
  }
  return name;
}
