import type { MediaDocument } from '../types';

/** Plain drawings, all decorative. */
const drawing = {
  decorative: true,
  credit: 'Alliance Exemple',
  licence: 'CC0 1.0',
  focalX: 50,
  focalY: 50,
  people: 'none',
} as const;

export const media: MediaDocument[] = [
  {
    ...drawing,
    key: 'maisons',
    id: '7d3574ee976b5ef1717cad9a',
    file: 'pictures/maisons.svg',
    alt: {
      fr: 'Dessin : trois maisons au bord de l’eau, la porte ouverte.',
      en: 'Drawing: three houses by the water, their doors open.',
      es: 'Dibujo: tres casas junto al agua, con la puerta abierta.',
    },
  },
  {
    ...drawing,
    key: 'blason',
    id: '0bc6ebaedf8bb4e2a7ede7c3',
    file: 'pictures/blason.svg',
    alt: { fr: 'Blason de Valclair.', en: 'Coat of arms of Valclair.', es: 'Escudo de Valclair.' },
  },
  {
    ...drawing,
    key: 'couverture-actes',
    id: '84041344cbb4dc2a376dccb7',
    file: 'pictures/couverture-actes.svg',
    alt: {
      fr: 'Couverture des actes de la rencontre.',
      en: 'Cover of the proceedings of the meeting.',
      es: 'Cubierta de las actas del encuentro.',
    },
  },
];
