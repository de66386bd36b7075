import type { PartialTranslation } from '../types';

export const commentMail = {
  untitled: 'Sin título',
  someone: 'Una persona del equipo',
  subjects: {
    mentioned: 'Le mencionan: {title}',
    replied: 'Respuesta a un comentario: {title}',
  },
  said: {
    mentioned: '{by} le menciona en un comentario sobre «{title}».',
    replied: '{by} responde a un comentario en el que usted participó, sobre «{title}».',
  },
  quote: '«{quote}»',
  answer: 'Leer y responder:',
} satisfies PartialTranslation<'commentMail'>;
