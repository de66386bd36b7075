export const releaseErrors = {
  invalid: 'Donnez un nom à la publication groupée, de {limit} caractères au plus.',
  gone: 'Cette publication groupée n’existe plus.',
  published: 'Cette publication groupée est déjà publiée.',
  tooManyOpen: '{count} publications groupées sont déjà en préparation : publiez-en ou supprimez-en d’abord.',
  tooManyEntries: 'Une publication groupée a au plus {count} contenus.',
  documentGone: 'Ce contenu n’existe plus.',
  documentTrashed: 'Ce contenu est dans la corbeille : sortez-le de la corbeille d’abord.',
  elsewhere: 'Ce contenu est déjà dans la publication groupée « {name} ». Retirez-le d’abord de celle-ci.',
  notIn: 'Ce contenu n’est plus dans cette publication groupée : quelqu’un l’a déjà retiré.',
  empty: 'Cette publication groupée n’a encore aucun contenu.',
  toFix: 'À corriger d’abord : tous les contenus paraissent, ou aucun.',
} as const;
