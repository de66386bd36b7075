import type { PartialTranslation } from '../types';

export const copiedBlocks = {
  pasteOne: 'Pegar el bloque copiado ({kind})',
  pasteMany: {
    one: 'Pegar el bloque copiado',
    other: 'Pegar los {count} bloques copiados',
  },
  place: 'Lugar:',
  atTheEnd: 'al final',
  before: 'antes del bloque {number} ({kind})',
  pasted: {
    one: 'El bloque está pegado.',
    other: '{count} bloques están pegados.',
  },
  withoutTranslations: 'El bloque está pegado, pero sus textos en los otros idiomas no se pudieron copiar.',
} satisfies PartialTranslation<'copiedBlocks'>;
