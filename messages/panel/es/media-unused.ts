import type { PartialTranslation } from '../types';

export const mediaUnused = {
  title: 'Imágenes que no se usan en ninguna parte',
  why: 'Ningún contenido, publicado o en borrador, muestra estas imágenes. Una vez en la papelera, aún se pueden sacar.',
  short: 'Sin uso',
  none: 'Todas las imágenes se usan en alguna parte.',
  back: 'Ver todas las imágenes',
  added: 'añadida',
  listed: 'Imágenes sin uso',
  trash: 'Mover a la papelera',
  takeBack: 'Sacar de la papelera',
  trashed: 'En la papelera',
} satisfies PartialTranslation<'mediaUnused'>;
