import type { PartialTranslation } from '../types';

export const schedule = {
  untitled: 'Sin título',
  open: 'Abrir el texto y volver a programarlo si hace falta:',
  insteadOf: 'Recibe este correo porque quien lo programó ya no publica en este sitio.',
  paris: 'hora de París',
  doneLate: {
    publish: 'La publicación programada se ha realizado con retraso',
    unpublish: 'La retirada programada se ha realizado con retraso',
  },
  whyLate: 'A la hora prevista, el sitio estaba detenido o no podía guardar.',
  see: 'Ver el texto:',
  past: 'Ese momento ya ha pasado: elija uno futuro.',
  never: 'Esa hora no existe: esa noche los relojes pasan de las 2:00 a las 3:00. Elija las 3:00.',
  noMoment: 'Elija un día y una hora.',
  gone: 'Este contenido ya no existe, o está en la papelera.',
  nothingToPublish: 'Nada que programar: este texto ya está en el sitio. Cámbielo primero.',
  notOnSite: 'Este contenido no está en el sitio, y nada lo pone allí antes de esa hora.',
  toFix: 'Por corregir antes de programar. Un texto programado aparece sin usted.',
  canceled: 'Ya no está programado: alguien lo ha anulado o ya se ha hecho.',
} satisfies PartialTranslation<'schedule'>;
