import type { PartialTranslation } from '../types';

export const errors = {
  staffOnly: 'Esto es solo para el equipo.',
  onlyEditors: 'Solo quienes pueden publicar pueden hacer esto.',
  nothingSaved:
    'No se ha guardado nada, porque no se podía guardar todo. Corrija lo siguiente o quítelo de la selección.',
  nothingDeleted: 'No se ha eliminado nada, porque no se podía eliminar todo. Quite lo siguiente de la selección.',
  fault: 'se ha producido un error.',
} satisfies PartialTranslation<'errors'>;
