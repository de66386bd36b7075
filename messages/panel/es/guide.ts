import type { PartialTranslation } from '../types';

export const guide = {
  title: 'Guía',
  contents: 'Capítulos de la guía',
  inLanguage: 'La guía está escrita en {language}, el idioma del equipo.',
  gone: 'Ese capítulo no existe. Elija uno en la lista.',
} satisfies PartialTranslation<'guide'>;
