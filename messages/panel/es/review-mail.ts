import type { PartialTranslation } from '../types';

export const reviewMail = {
  untitled: 'Sin título',
  someone: 'Una persona del equipo',
  subjects: {
    asked: 'Por revisar: {title}',
    published: 'Publicado: {title}',
    sentBack: 'Devuelto con una nota: {title}',
  },
  said: {
    asked: '{by} pide una revisión de «{title}».',
    published: '{by} ha revisado y publicado «{title}». El texto está en el sitio.',
    sentBack: '{by} ha revisado «{title}» y se lo devuelve con una nota.',
  },
  note: '«{note}»',
  links: {
    asked: 'Leer lo que cambia y responder:',
    published: 'Ver el texto:',
    sentBack: 'Continuar:',
  },
} satisfies PartialTranslation<'reviewMail'>;
