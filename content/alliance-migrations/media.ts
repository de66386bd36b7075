import type { MediaDocument } from '../types';

/** Drawings of the visual identity; no photograph has its rights confirmed yet. All are decorative. */
const drawing = {
  decorative: true,
  credit: 'Alliance Migrations',
  licence: 'Voir content/LICENSE.md',
  focalX: 50,
  focalY: 50,
  people: 'none',
} as const;

export const media: MediaDocument[] = [
  {
    ...drawing,
    key: 'assemblee',
    id: 'fd8f3b960f0232444801633d',
    file: 'pictures/assemblee.svg',
    alt: {
      fr: 'Dessin : deux demi-cercles se font face, entourés de douze points, comme une assemblée vue d’en haut.',
      en: 'Drawing: two half circles face each other, surrounded by twelve dots, like an assembly seen from above.',
      es: 'Dibujo: dos semicírculos frente a frente, rodeados de doce puntos, como una asamblea vista desde arriba.',
    },
  },
  {
    ...drawing,
    key: 'seuil',
    id: '077cceac785d52104774d9fd',
    file: 'pictures/seuil.svg',
    alt: {
      fr: 'Dessin : une porte ouverte d’où la lumière sort et s’étend sur le sol.',
      en: 'Drawing: an open door from which light spreads across the floor.',
      es: 'Dibujo: una puerta abierta de la que sale la luz y se extiende por el suelo.',
    },
  },
  {
    ...drawing,
    key: 'couverture-texte-fondateur',
    id: 'd213dbd0c7154bcc2c314fa3',
    file: 'pictures/couverture-texte-fondateur.svg',
    alt: {
      fr: 'Couverture du texte fondateur.',
      en: 'Cover of the founding text, in French.',
      es: 'Cubierta del texto fundacional, en francés.',
    },
  },
  {
    ...drawing,
    key: 'couverture-actes',
    id: '10ce787b2c0e015e6ddf09d1',
    file: 'pictures/couverture-actes.svg',
    alt: {
      fr: 'Couverture des Actes de la rencontre.',
      en: 'Cover of the proceedings of the meeting, in French.',
      es: 'Cubierta de las actas del encuentro, en francés.',
    },
  },
];
