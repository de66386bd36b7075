import { words } from '@/lib/words';

/** The question about people, as it is asked of each picture by itself; no answer is given before. */
export const peopleQuestion = words(
  'Voit-on des personnes que l’on peut reconnaître\u00a0?',
  'Can people be recognised in it?',
  '¿Se ve a personas que se puedan reconocer?',
);

export const peopleAnswers = [
  { value: 'none', label: words('Non, personne', 'No, nobody', 'No, a nadie') },
  {
    value: 'consent',
    label: words('Oui, et elles sont d’accord', 'Yes, and they agree', 'Sí, y están de acuerdo'),
  },
  {
    value: 'unrecognisable',
    label: words(
      'Oui, mais visages rendus méconnaissables',
      'Yes, but faces made unrecognisable',
      'Sí, pero con los rostros irreconocibles',
    ),
  },
] as const;

export type People = (typeof peopleAnswers)[number]['value'];

export const descriptionLabel = words(
  'Description de l’image (lue à voix haute)',
  'Image description (read aloud)',
  'Descripción de la imagen (leída en voz alta)',
);

export const descriptionHint = words(
  'Ce que l’on verrait si l’image ne s’affichait pas.',
  'What people would see if the picture did not appear.',
  'Lo que se vería si la imagen no apareciera.',
);

export const decorativeLabel = words(
  'Image de décor, sans information',
  'Decorative picture, without information',
  'Imagen decorativa, sin información',
);
