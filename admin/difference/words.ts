import { ordinalPlace } from '@/editorial/difference/places';
import type { RowChange } from '@/editorial/difference/rows';
import type { Locale } from '@/lib/locales';
import { words } from '@/lib/words';

export const legend = {
  before: words('Les mots ', 'Words that are ', 'Las palabras '),
  added: words('soulignés', 'underlined', 'subrayadas'),
  between: words(' sont ajoutés, les mots ', ' are added, words that are ', ' se añaden, las palabras '),
  removed: words('barrés', 'struck through', 'tachadas'),
  after: words(' retirés.', ' are removed.', ' se quitan.'),
};

export const wasEmpty = words('Champ vide jusqu’ici', 'Field empty until now', 'Campo vacío hasta ahora');
export const isEmptied = words('Champ vidé', 'Field emptied', 'Campo vaciado');
export const look = words(
  'Mêmes mots, autre mise en forme ou autre lien',
  'Same words, different formatting or a different link',
  'Las mismas palabras, otro formato u otro enlace',
);
export const reordered = words('Dans un autre ordre', 'In a different order', 'En otro orden');
export const before = words('Avant', 'Before', 'Antes');
export const after = words('Après', 'After', 'Después');
export const noPicture = words('Pas d’image', 'No picture', 'Sin imagen');
export const picture = words('Image', 'Picture', 'Imagen');
export const untitled = words(
  'un contenu qui n’existe plus',
  'content that no longer exists',
  'un contenido que ya no existe',
);
export const nothing = words('Rien n’a changé.', 'Nothing has changed.', 'Nada ha cambiado.');

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
