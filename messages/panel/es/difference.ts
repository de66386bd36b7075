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
  block: 'Bloque «{name}»',
  row: 'Línea «{name}»',
  unchangedParagraphs: {
    one: 'Un párrafo sin cambios',
    other: '{count} párrafos sin cambios',
  },
  unchangedRest: {
    one: 'El resto no ha cambiado ({count} campo)',
    other: 'El resto no ha cambiado ({count} campos)',
  },
  blockAdded: '{name} añadido en el lugar {place}',
  blockRemoved: '{name} quitado del lugar {from}',
  blockMoved: '{name} movido del lugar {from} al {place}',
  rowAdded: '{name} añadida en el lugar {place}',
  rowRemoved: '{name} quitada del lugar {from}',
  rowMoved: '{name} movida del lugar {from} al {place}',
  sentences: {
    title: ' («{title}»)',
    filled: '{field}: «{after}» (antes vacío)',
    emptied: '{field}: vaciado',
    became: '{field}: «{before}» pasa a ser «{after}»',
    counted: '{field}: {parts}',
    changed: 'cambiado',
    wordsAdded: {
      one: '{count} palabra añadida',
      other: '{count} palabras añadidas',
    },
    wordsRemoved: {
      one: '{count} palabra quitada',
      other: '{count} palabras quitadas',
    },
    paragraphs: {
      changed: {
        one: '{count} párrafo modificado',
        other: '{count} párrafos modificados',
      },
      added: {
        one: '{count} párrafo añadido',
        other: '{count} párrafos añadidos',
      },
      removed: {
        one: '{count} párrafo quitado',
        other: '{count} párrafos quitados',
      },
      look: {
        one: '{count} párrafo con otro formato',
        other: '{count} párrafos con otro formato',
      },
    },
    more: 'se añade {values}',
    fewer: 'se quita {values}',
    reordered: 'en otro orden',
  },
} satisfies PartialTranslation<'difference'>;
