import type { PartialTranslation } from '../types';

export const listFilterErrors = {
  tooMany: 'Ya guarda {count} filtros para esta lista: elimine uno primero.',
  invalid: 'No se pudo guardar este filtro: dele un nombre más corto o menos condiciones.',
} satisfies PartialTranslation<'listFilterErrors'>;
