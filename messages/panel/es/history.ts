import type { PartialTranslation } from '../types';

export const history = {
  history: 'Historial',
  intro:
    'Todo lo que se ha hecho y quién lo ha hecho. Recuperar una versión anterior crea un borrador: el sitio no cambia hasta que publique.',
  none: 'Aún no hay nada guardado. El historial empieza con el primer guardado.',
  lastDays: 'Los últimos siete días',
  tags: {
    draft: 'Borrador',
    live: 'En el sitio',
    published: 'Publicado',
  },
  compare: 'Comparar',
  versionOf: 'la versión guardada',
  what: {
    previous: 'Con la versión anterior',
    now: 'Con el texto actual',
    live: 'Con lo que está en el sitio',
    published: 'Con la versión publicada antes',
  },
  explained: {
    previous: 'Lo que esta versión cambió respecto a la anterior.',
    now: 'Lo que cambiaría en el texto actual si recupera esta versión.',
    live: 'Lo que esta versión cambia respecto a lo que está en el sitio.',
    published: 'Lo que esta versión cambió respecto a la publicada antes.',
  },
  first: 'Es la primera versión que el sitio ha guardado: todo en ella es nuevo.',
  gone: 'Esta versión ya no existe: el sitio guarda las 50 últimas.',
  back: 'Volver al historial',
  version: 'Versión guardada',
  comparedWith: 'Comparar esta versión',
  did: {
    saved: 'ha modificado el texto',
    publication: 'ha publicado',
    requested: 'ha pedido una revisión',
    withdrawn: 'ha retirado la petición de revisión',
    'sent-back': 'ha devuelto el texto',
    published: 'ha revisado y publicado',
    'taken-off': 'ha retirado el texto del sitio',
  },
  youDid: {
    saved: 'ha modificado el texto',
    publication: 'ha publicado',
    requested: 'ha pedido una revisión',
    withdrawn: 'ha retirado la petición de revisión',
    'sent-back': 'ha devuelto el texto',
    published: 'ha revisado y publicado',
    'taken-off': 'ha retirado el texto del sitio',
  },
  earlierSaves: {
    one: 'Un guardado anterior',
    other: '{count} guardados anteriores',
  },
} satisfies PartialTranslation<'history'>;
