import type { PartialTranslation } from '../types';

export const files = {
  title: 'Antes de publicar este archivo',
  singular: 'Archivo',
  plural: 'Archivos',
  group: 'Archivos',
  filesHelp:
    'Los archivos de los documentos (PDF, textos, hojas de cálculo…). Se leen a través de su documento, nunca aquí.',
  pages: 'Páginas',
  pagesHelp: 'Contado por el sitio al añadir el archivo.',
} satisfies PartialTranslation<'files'>;
