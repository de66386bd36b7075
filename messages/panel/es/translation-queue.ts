import type { PartialTranslation } from '../types';

export const translationQueue = {
  title: 'Traducciones',
  intro:
    'El texto en {source} va primero. Una traducción aparece cuando está completa y «Mostrar este idioma» está marcado; si no, el sitio muestra el texto en {source}.',
  progress: 'Avance',
  list: 'Lista',
  filter: 'Filtrar las traducciones',
  search: 'Título',
  language: 'Idioma',
  state: 'Estado',
  collection: 'Contenido',
  all: 'Todo',
  submit: 'Filtrar',
  reset: 'Mostrar todo',
  changed: '{Source} modificado',
  notPublished: 'El texto en {source} todavía no está publicado',
  shown: 'Visible',
  hidden: 'No visible',
  translate: 'Traducir',
  open: 'Abrir',
  untitled: 'Sin título',
  done: 'Todo lo publicado está traducido, al día y visible.',
  none: 'Ningún contenido coincide con estos filtros.',
  stateFilters: {
    todo: 'Lo que queda por hacer',
    missing: 'Falta',
    stale: 'Por revisar',
    hidden: 'Al día, no visible',
    all: 'Todo',
  },
  order:
    ', primero el texto en {source} que cambió más recientemente, lo no publicado al final. Página {page} de {pages}.',
  progressOf: {
    one: '{current} al día, {stale} por revisar, {count} falta, de {total}',
    other: '{current} al día, {stale} por revisar, {count} faltan, de {total}',
  },
  fields: {
    missing: {
      one: '{count} campo por traducir',
      other: '{count} campos por traducir',
    },
    stale: {
      one: '{count} campo por revisar',
      other: '{count} campos por revisar',
    },
  },
  total: {
    one: '{count} contenido',
    other: '{count} contenidos',
  },
  publication: {
    draft: 'borrador',
    published: 'publicado',
    changed: 'publicado, cambios sin publicar',
    off: 'retirado del sitio',
  },
} satisfies PartialTranslation<'translationQueue'>;
