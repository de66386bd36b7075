import type { PartialTranslation } from '../types';

export const undoRemoval = {
  block: 'El bloque se ha quitado.',
  row: 'La fila se ha quitado.',
  undo: 'Deshacer',
  failed: 'El texto ha vuelto, pero no se han podido recuperar sus traducciones. Recupérelas en el historial.',
} satisfies PartialTranslation<'undoRemoval'>;
