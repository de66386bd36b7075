import type { PartialTranslation } from '../types';

export const reviewMail = {
  untitled: 'Sin título',
  someone: 'Una persona del equipo',
  subjects: {
    requested: 'Por revisar: {title}',
    published: 'Publicado: {title}',
    sentBack: 'Devuelto con una nota: {title}',
  },
  said: {
    requested: '{by} pide una revisión de «{title}».',
    published: '{by} ha revisado y publicado «{title}». El texto está en el sitio.',
    sentBack: '{by} ha revisado «{title}» y se lo devuelve con una nota.',
  },
  note: '«{note}»',
  links: {
    requested: 'Leer lo que cambia y responder:',
    published: 'Ver el texto:',
    sentBack: 'Continuar:',
  },
} satisfies PartialTranslation<'reviewMail'>;
