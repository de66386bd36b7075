import type { PartialTranslation } from '../types';

export const versionRestore = {
  use: 'Recuperar esta versión',
  consequence:
    'Se crea un borrador con ese texto, en todos los idiomas. El sitio no cambia hasta que publique, y el texto actual queda en el historial.',
  cancel: 'Cancelar',
  refused: 'Nada ha cambiado',
  title: '¿Recuperar esta versión?',
} satisfies PartialTranslation<'versionRestore'>;
