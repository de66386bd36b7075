import type { PartialTranslation } from '../types';

export const previewLinks = {
  gone: 'Este contenido ya no existe, o está en la papelera.',
  ended: 'Este enlace ya no funciona.',
} satisfies PartialTranslation<'previewLinks'>;
