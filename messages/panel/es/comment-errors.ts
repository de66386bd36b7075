import type { PartialTranslation } from '../types';

export const commentErrors = {
  invalid: 'Escriba un comentario de {limit} caracteres como máximo.',
  placeGone:
    'Este campo o bloque no está en la versión guardada. Espere a que lo esté y envíe de nuevo: su comentario se queda aquí.',
  gone: 'Este comentario ya no existe: alguien lo ha eliminado.',
  notYours: 'Este comentario es de otra persona.',
  tooMany: 'Este texto ya tiene {count} comentarios. Elimine antes algunos.',
} satisfies PartialTranslation<'commentErrors'>;
