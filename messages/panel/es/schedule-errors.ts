import type { PartialTranslation } from '../types';

export const scheduleErrors = {
  past: 'Ese momento ya ha pasado: elija uno futuro.',
  never: 'Esa hora no existe: esa noche los relojes pasan de las 2:00 a las 3:00. Elija las 3:00.',
  noMoment: 'Elija un día y una hora.',
  gone: 'Este contenido ya no existe, o está en la papelera.',
  nothingToPublish: 'Nada que programar: este texto ya está en el sitio. Cámbielo primero.',
  notOnSite: 'Este contenido no está en el sitio, y nada lo pone allí antes de esa hora.',
  toFix: 'Por corregir antes de programar. Un texto programado aparece sin usted.',
  canceled: 'Ya no está programado: alguien lo ha anulado o ya se ha hecho.',
} satisfies PartialTranslation<'scheduleErrors'>;
