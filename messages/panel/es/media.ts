import type { PartialTranslation } from '../types';

export const media = {
  replaceInstead: 'Para cambiar el archivo de una imagen, use «Reemplazar el archivo».',
  singular: 'Imagen',
  plural: 'Imágenes',
  used: 'Usada',
  group: 'Archivos',
  help: 'Las imágenes del sitio. Una imagen solo es pública cuando la pregunta «Personas» tiene respuesta.',
  alt: 'Descripción de la imagen',
  altHelp: 'Se lee en voz alta a quien no ve la imagen: diga qué muestra, en una frase.',
  decorative: 'Imagen decorativa (no aporta información)',
  people: 'Personas en la imagen',
  peopleNone: 'Nadie reconocible',
  peopleConsent: 'Consentimiento dado por cada persona',
  peopleUnrecognisable: 'Rostros irreconocibles',
  peopleHelp:
    'Mostrar a una persona puede ponerla en peligro. Sin respuesta, la imagen no aparece en ninguna parte del sitio.',
  consentNote: 'Nota sobre el consentimiento (nunca pública)',
  caption: 'Pie de imagen',
  credit: 'Crédito',
  licence: 'Licencia',
} satisfies PartialTranslation<'media'>;
