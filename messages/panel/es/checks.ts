import type { PartialTranslation } from '../types';

export const checks = {
  block: 'bloque',
  title: 'Idiomas de este contenido',
  visibility: {
    shown: 'visible',
    willShow: 'se mostrará al publicar',
    willHide: 'dejará de mostrarse al publicar',
    hidden: 'no visible',
  },
  originalLanguage: 'Idioma original',
  upToDate: 'Al día',
  toCheck: 'Por revisar',
  missing: 'Falta',
  before: 'Antes de publicar: ',
  fine: 'Nada por corregir',
  failed: 'No se ha podido leer la lista de puntos por corregir. Su texto no ha cambiado.',
  again: 'Reintentar',
  severity: {
    error: 'Por corregir',
    warning: 'Consejo',
  },
  tabWord: 'pestaña',
  publishWord: 'Publicar',
  anyway: 'Publicar de todos modos',
  look: 'Ver los consejos',
  question: '¿Publicar con {counts}?',
  free: 'Nada impide publicar. Lo siguiente haría el texto más fácil de leer y de encontrar.',
  errors: {
    one: '{count} punto por corregir',
    other: '{count} puntos por corregir',
  },
  warnings: {
    one: '{count} consejo',
    other: '{count} consejos',
  },
  status: {
    draft: 'Borrador, todavía no está en el sitio',
    off: 'Retirado del sitio; el texto se guarda como borrador',
    published: 'Publicado: el sitio muestra este texto',
    changed: 'Publicado; sus cambios todavía no están en el sitio',
    outdated: 'Existe otra versión: véalo abajo',
    trashed: 'En la papelera',
  },
} satisfies PartialTranslation<'checks'>;
