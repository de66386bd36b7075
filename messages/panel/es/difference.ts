import type { PartialTranslation } from '../types';

export const difference = {
  legend: {
    before: 'Las palabras ',
    added: 'subrayadas',
    between: ' se añaden, las palabras ',
    removed: 'tachadas',
    after: ' se quitan.',
  },
  wasEmpty: 'Campo vacío hasta ahora',
  isEmptied: 'Campo vaciado',
  look: 'Las mismas palabras, otro formato u otro enlace',
  reordered: 'En otro orden',
  before: 'Antes',
  after: 'Después',
  noPicture: 'Sin imagen',
  picture: 'Imagen',
  untitled: 'un contenido que ya no existe',
  nothing: 'Nada ha cambiado.',
  yes: 'sí',
  no: 'no',
} satisfies PartialTranslation<'difference'>;
