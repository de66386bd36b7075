import type { PartialTranslation } from '../types';

export const mediaTags = {
  hint: 'Sus propias palabras para encontrar la imagen, separadas por comas: «encuentro 2019», «retratos». Solo para el equipo.',
  full: '{maxTags} etiquetas como máximo: quite una para añadir otra.',
  tooLong: 'Una etiqueta tiene {maxTagLength} caracteres como máximo. Acórtela.',
  replaces: 'Sustituyen las etiquetas de todas las imágenes elegidas.',
  add: 'Añadir la etiqueta',
  takeOff: 'Quitar',
  onIt: 'Etiquetas de la imagen',
  filter: 'Etiqueta',
  any: 'Todas',
  show: 'Mostrar',
  clear: 'Mostrar todas las imágenes',
  tagsLabel: 'Etiquetas',
} satisfies PartialTranslation<'mediaTags'>;
