import type { PartialTranslation } from '../types';

export const mediaErrors = {
  incomplete: 'Elija un archivo, diga qué muestra la nueva imagen (o que es decorativa) y si se reconoce a alguien.',
  unknown: 'Esta imagen ya no existe.',
  notYours: 'Puede reemplazar una imagen que usted añadió, mientras no sea pública.',
  sayWhyTickBoxConfirm: 'Diga por qué y marque la casilla que confirma que la imagen no podrá recuperarse.',
} satisfies PartialTranslation<'mediaErrors'>;
