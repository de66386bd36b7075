import type { PartialTranslation } from '../types';

export const reviewAnswer = {
  note: 'Una nota para esta persona',
  noteHint: 'Opcional para publicar, necesaria para devolver.',
  publish: 'Publicar',
  sendBack: 'Devolver con una nota',
  consequence: 'Publicar pone estos cambios en el sitio. Las traducciones afectadas pasan a «por revisar».',
  notPublished: 'No publicado',
  notDone: 'No se ha hecho nada',
  changed: 'El texto ha cambiado',
} satisfies PartialTranslation<'reviewAnswer'>;
