export const commentErrors = {
  invalid: 'Écrivez un commentaire, de {limit} caractères au plus.',
  placeGone:
    'Ce champ ou ce bloc n’est pas dans la version enregistrée. Attendez qu’elle le soit, puis envoyez de nouveau : votre commentaire reste ici.',
  gone: 'Ce commentaire n’existe plus : quelqu’un l’a supprimé.',
  notYours: 'Ce commentaire est celui d’une autre personne.',
  tooMany: 'Ce texte a déjà {count} commentaires. Supprimez-en d’abord.',
} as const;
