import { words } from '@/lib/words';
import { label } from '@/messages/panel';

const space = '\u00a0';

/** The words of the translation desk. */
export const deskWords = {
  title: label('translationQueue.title'),
  lead: label('translationQueue.lead'),
  progress: label('translationQueue.progress'),
  list: label('translationQueue.list'),
  filter: label('translationQueue.filter'),
  search: label('translationQueue.search'),
  language: label('translationQueue.language'),
  both: label('translationQueue.both'),
  state: label('translationQueue.state'),
  collection: label('translationQueue.collection'),
  all: label('translationQueue.all'),
  submit: label('translationQueue.submit'),
  reset: label('translationQueue.reset'),
  changed: label('translationQueue.changed'),
  notPublished: label('translationQueue.notPublished'),
  shown: label('translationQueue.shown'),
  hidden: label('translationQueue.hidden'),
  translate: label('translationQueue.translate'),
  open: label('translationQueue.open'),
  untitled: label('translationQueue.untitled'),
  done: label('translationQueue.done'),
  none: label('translationQueue.none'),
};

/** The states that can be asked for, by their name in the address. */
export const stateFilters = {
  reste: label('translationQueue.stateFilters.reste'),
  manquante: label('translationQueue.stateFilters.manquante'),
  'a-revoir': label('translationQueue.stateFilters.a-revoir'),
  'pas-montree': label('translationQueue.stateFilters.pas-montree'),
  tout: label('translationQueue.stateFilters.tout'),
};

/** What readers see of a document, in one word. */
export const publicationWords = {
  draft: label('translationQueue.draft'),
  published: label('translationQueue.published'),
  changed: label('translationQueue.publishedWithChanges'),
  off: label('translationQueue.off'),
};

/** `31 à jour, 6 à revoir, 11 manquantes, sur 48` */
export const progressWords = (current: number, stale: number, missing: number, total: number) =>
  words(
    `${current} à jour, ${stale} à revoir, ${missing} ${missing > 1 ? 'manquantes' : 'manquante'}, sur ${total}`,
    `${current} up to date, ${stale} to check, ${missing} missing, of ${total}`,
    `${current} al día, ${stale} por revisar, ${missing} ${missing === 1 ? 'falta' : 'faltan'}, de ${total}`,
  );

/** `3 champs à traduire` */
export const fieldsWords = (state: 'missing' | 'stale', count: number) =>
  state === 'missing'
    ? words(
        `${count}${space}${count > 1 ? 'champs' : 'champ'} à traduire`,
        `${count} ${count === 1 ? 'field' : 'fields'} to translate`,
        `${count} ${count === 1 ? 'campo' : 'campos'} por traducir`,
      )
    : words(
        `${count}${space}${count > 1 ? 'champs' : 'champ'} à revoir`,
        `${count} ${count === 1 ? 'field' : 'fields'} to check`,
        `${count} ${count === 1 ? 'campo' : 'campos'} por revisar`,
      );

export const totalWords = (total: number) =>
  words(
    `${total}${space}${total > 1 ? 'contenus' : 'contenu'}`,
    `${total} ${total === 1 ? 'item' : 'items'}`,
    `${total} ${total === 1 ? 'contenido' : 'contenidos'}`,
  );

/** The rest of the sentence above the list. */
export const orderWords = (page: number, pages: number) =>
  label({ key: 'translationQueue.order', values: { page, pages } });
