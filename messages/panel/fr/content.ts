export const content = {
  shown: 'Montrer cette langue',
  shownHelp: 'Cochez quand la traduction est prête. Sans cela, le site montre le texte en {source} dans cette langue.',
  createdBy: 'Créé par',
  createdOn: 'Créé le',
  changedOn: 'Modifié le',
  editedBy: 'Modifié par',
  contentGroup: 'Contenu',
  searchAndSharing: 'Moteurs et partage',
  stays: 'Le site ne peut pas s’en passer : corrigez-le et publiez, ou reprenez une version dans l’historique.',
} as const;
