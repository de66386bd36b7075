import type { PartialTranslation } from '../types';

export const schedule = {
  title: 'Programar',
  share: 'Compartir la vista previa',
  what: '¿Qué hay que hacer?',
  publish: 'Publicar',
  unpublish: 'Retirar del sitio',
  when: 'Día y hora',
  twice: 'Esa noche esa hora llega dos veces: será la primera.',
  past: 'Ese momento ya ha pasado.',
  rule: 'Aparecerá el texto actual. Si cambia después, se lo preguntaremos de nuevo.',
  planned: 'Ya programado',
  change: 'Cambiar',
  cancel: 'Anular',
  dismiss: 'Entendido',
  close: 'Cerrar',
  unread: 'El servidor no responde. Su texto no ha cambiado; inténtelo de nuevo dentro de un momento.',
  publishNew: 'Publicar la nueva versión a esa hora',
  changed: 'El texto ha cambiado desde entonces.',
  saving: 'Guardando…',
  elsewhere: {
    dakar: 'Dakar',
    montreal: 'Montreal',
  },
  dayBefore: 'el día anterior',
  dayAfter: 'el día siguiente',
  hoursElsewhere: 'Es decir, {hour} en {place} y {otherHour} en {otherPlace}.',
  appears: 'Aparece {moment}',
  leaves: 'Sale del sitio {moment}',
  oldText:
    'A esa hora aparecerá el texto guardado {moment}, sin los cambios hechos desde entonces, que siguen en borrador.',
  notDone: {
    publish: 'La publicación programada no se ha realizado',
    unpublish: 'La retirada programada no se ha realizado',
  },
  why: {
    gone: 'El contenido estaba en la papelera.',
    'version-gone': 'El texto programado ya no está en el historial. Programe el texto actual.',
    incomplete: 'Faltaba algo para publicar: {detail}. Complételo y publique o programe de nuevo.',
    interrupted:
      'El sitio se detuvo varias veces durante esta tarea. Compruebe el texto y avise a quien se ocupa del servidor.',
    refused: 'El sitio lo ha rechazado: {detail}',
    'release-empty': 'La publicación conjunta no tenía contenidos.',
    'release-refused': 'No se publicó ningún contenido. Por corregir: {detail}. Después publique o programe de nuevo.',
  },
} satisfies PartialTranslation<'schedule'>;
