export const guide = {
  title: 'Guide',
  contents: 'Chapitres du guide',
  inFrench: 'Le guide est en français.',
  gone: 'Ce chapitre n’existe pas. Choisissez-en un dans la liste.',
} as const;
