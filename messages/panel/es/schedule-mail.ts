import type { PartialTranslation } from '../types';

export const scheduleMail = {
  untitled: 'Sin título',
  open: 'Abrir el texto y volver a programarlo si hace falta:',
  insteadOf: 'Recibe este correo porque quien lo programó ya no publica en este sitio.',
  doneLate: {
    publish: 'La publicación programada se ha realizado con retraso',
    unpublish: 'La retirada programada se ha realizado con retraso',
  },
  whyLate: 'A la hora prevista, el sitio estaba detenido o no podía guardar.',
  see: 'Ver el texto:',
  missed: {
    publish: '«{title}» debía publicarse el {moment}, y no se publicó.',
    unpublish: '«{title}» debía retirarse del sitio el {moment}, y no se retiró.',
  },
  late: {
    publish: '«{title}» debía publicarse el {due}. Se ha publicado con retraso: el {done}.',
    unpublish: '«{title}» debía retirarse del sitio el {due}. Se ha retirado con retraso: el {done}.',
  },
} satisfies PartialTranslation<'scheduleMail'>;
