import type { PartialTranslation } from '../types';

export const mediaReplace = {
  open: 'Reemplazar el archivo…',
  title: '¿Reemplazar el archivo en todas partes?',
  consequence:
    'Cada página que muestra esta imagen mostrará la nueva de inmediato. El archivo anterior se borra y su dirección deja de funcionar. El pie y el crédito se conservan: revíselos después.',
  file: 'Archivo nuevo',
  kinds: 'JPEG, PNG, WebP, AVIF o SVG, {maxMegabytes} MB como máximo.',
  stillRight: '¿Sigue siendo correcta la descripción? Si cambia, hay que rehacer sus traducciones.',
  incomplete: 'Elija un archivo, describa la imagen nueva (o marque «Imagen decorativa») y responda a la pregunta.',
  busy: 'Enviando…',
  keep: 'Conservar el archivo actual',
  replace: 'Reemplazar en todas partes',
} satisfies PartialTranslation<'mediaReplace'>;
