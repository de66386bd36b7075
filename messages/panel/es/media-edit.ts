import type { PartialTranslation } from '../types';

export const mediaEdit = {
  states: {
    waiting: 'Por completar: invisible en el sitio y para los demás',
    unanswered: 'Invisible en el sitio: la pregunta sobre las personas no tiene respuesta',
    draft: 'Solo en borradores',
    unused: 'No se usa en ninguna parte',
  },
  visibleSite1Place: 'Visible en el sitio, en 1 lugar',
  visibleSitePlaces: 'Visible en el sitio, en {count} lugares',
  inDraft: 'borrador',
  pictures: 'Imágenes',
  unused: 'Imágenes que no se usan en ninguna parte',
  n1PictureWaitingYouComplete: '1 imagen espera que la complete',
  picturesWaitingYouComplete: '{count} imágenes esperan que las complete',
} satisfies PartialTranslation<'mediaEdit'>;
