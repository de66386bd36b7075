import type { PartialTranslation } from '../types';

export const mediaStates = {
  states: {
    waiting: 'Por completar: invisible en el sitio y para los demás',
    unanswered: 'Invisible en el sitio: la pregunta sobre las personas no tiene respuesta',
    draft: 'Solo en borradores',
    unused: 'No se usa en ninguna parte',
  },
  visible: {
    one: 'Visible en el sitio, en 1 lugar',
    other: 'Visible en el sitio, en {count} lugares',
  },
  inDraft: 'borrador',
  pictures: 'Imágenes',
  unused: 'Imágenes que no se usan en ninguna parte',
  waiting: {
    one: '{count} imagen espera que la complete',
    other: '{count} imágenes esperan que las complete',
  },
} satisfies PartialTranslation<'mediaStates'>;
