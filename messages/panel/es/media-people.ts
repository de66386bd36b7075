import type { PartialTranslation } from '../types';

export const mediaPeople = {
  question: '¿Se ve a personas que se puedan reconocer?',
  none: 'No, a nadie',
  consent: 'Sí, y están de acuerdo',
  unrecognisable: 'Sí, pero con los rostros irreconocibles',
  descriptionLabel: 'Descripción de la imagen (leída en voz alta)',
  descriptionHint: 'Lo que se vería si la imagen no apareciera.',
  decorativeLabel: 'Imagen decorativa, sin información',
} satisfies PartialTranslation<'mediaPeople'>;
