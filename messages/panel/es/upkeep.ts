import type { PartialTranslation } from '../types';

export const upkeep = {
  title: 'Contenidos por verificar',
  intro: {
    one: '{count} contenido del sitio no se ha modificado ni confirmado desde hace más de {days} días.',
    other: '{count} contenidos del sitio no se han modificado ni confirmado desde hace más de {days} días.',
  },
  how: 'Lea cada uno y corríjalo si hace falta; si todavía es cierto, basta con «Sigue siendo correcto». Nada cambia en el sitio, y la pregunta vuelve después de {days} días. Los eventos pasados no se tienen que verificar.',
  none: 'Todo se ha modificado o confirmado hace menos de {days} días.',
  noneOfKind: 'Nada por verificar aquí.',
  kinds: 'Contenidos por verificar, por tipo',
  all: 'Todo',
  kindAndCount: '{kind} ({count})',
  list: 'Contenidos por verificar, el más antiguo primero',
  savedBy: '{kind}. Modificado {day} por {name}.',
  saved: '{kind}. Modificado {day}.',
  confirmedBy: 'Confirmado {day} por {name}.',
  stillRight: 'Sigue siendo correcto',
  confirmed: 'Anotado: sigue siendo correcto',
  gone: 'Este contenido ya no existe.',
  notOnSite: 'Este contenido ya no está en el sitio: no hay nada que confirmar.',
} satisfies PartialTranslation<'upkeep'>;
