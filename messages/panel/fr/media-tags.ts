export const mediaTags = {
  hint: 'Vos propres mots pour retrouver l’image, séparés par des virgules : « rencontre 2019 », « portraits ». Pour l’équipe seulement.',
  full: '{maxTags} étiquettes au plus : enlevez-en une pour en ajouter une autre.',
  tooLong: 'Une étiquette a {maxTagLength} caractères au plus. Raccourcissez-la.',
  replaces: 'Remplacent les étiquettes de toutes les images choisies.',
  add: 'Ajouter l’étiquette',
  takeOff: 'Enlever',
  onIt: 'Étiquettes de l’image',
  filter: 'Étiquette',
  any: 'Toutes',
  show: 'Montrer',
  clear: 'Montrer toutes les images',
  tagsLabel: 'Étiquettes',
} as const;
