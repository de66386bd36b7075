import type { PartialTranslation } from '../types';

export const guide = {
  title: 'Guía',
  contents: 'Capítulos de la guía',
  inFrench: 'La guía está escrita en francés, el idioma del equipo.',
  gone: 'Ese capítulo no existe. Elija uno en la lista.',
} satisfies PartialTranslation<'guide'>;
