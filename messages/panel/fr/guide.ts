export const guide = {
  title: 'Guide',
  contents: 'Chapitres du guide',
  inLanguage: 'Le guide est en {language}.',
  gone: 'Ce chapitre n’existe pas. Choisissez-en un dans la liste.',
} as const;
