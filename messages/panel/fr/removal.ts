export const removal = {
  gapsAt: 'Le site aurait un trou : {places}{more}',
  actions: {
    trash: 'Mettre à la corbeille',
    delete: 'Effacer',
    takeOff: 'Retirer du site',
  },
  trashQuestion: 'Mettre « {title} » à la corbeille ?',
  deleteQuestion: 'Effacer « {title} » pour de bon ?',
  takeOffQuestion: 'Retirer « {title} » du site ?',
  deleteConsequence: 'C’est effacé aussitôt et pour de bon : il n’y a pas de corbeille ici.',
  takeOffConsequence:
    'Le contenu quitte le site aussitôt et redevient un brouillon, que vous pouvez publier de nouveau. Son adresse lui reste réservée.',
  trashPictureConsequence:
    'L’image quitte le site aussitôt. Elle reste {trashRetentionDays} jours dans la corbeille, d’où vous pouvez la reprendre telle quelle.',
  trashConsequence:
    'Le contenu quitte le site aussitôt. Il reste {trashRetentionDays} jours dans la corbeille, d’où vous pouvez le reprendre tel quel. Son adresse lui reste réservée.',
  gaps: {
    one: 'Le site aurait un trou à un endroit.',
    other: 'Le site aurait un trou à {count} endroits.',
  },
  otherPlaces: {
    one: 'L’autre endroit ne pose pas de problème',
    other: 'Les {count} autres endroits ne posent pas de problème',
  },
  morePlaces: 'et {count} autres endroits, dans l’onglet « Utilisé dans ».',
  loading: 'On cherche ce qui l’utilise…',
  notReferenced: 'Rien sur le site ne l’utilise.',
  fixFirst: 'Réglez cela d’abord, puis revenez : cette fenêtre vous attend.',
  close: 'Fermer',
  checkAgain: 'Vérifier de nouveau',
  retry: 'Réessayer',
  failedLabel: 'Rien n’a changé',
  hide: 'Vous voulez seulement le cacher quelque temps ? Fermez, puis choisissez « Retirer du site » dans le même menu : il redevient un brouillon.',
  newTab: 'nouvel onglet',
  refused: 'On ne peut pas encore retirer {noun}',
  keep: 'Garder {noun}',
  referencedBy: 'Ce qui utilise {noun}',
  nothing: 'Rien de ce que vous avez choisi ne peut être retiré ainsi.',
  tooMany:
    'Cela fait {count} contenus, et l’on en retire {maxDocuments} au plus à la fois. Choisissez-en moins, par exemple page par page.',
  listChanged: 'Cette liste a changé entre-temps. Fermez, rechargez la page et choisissez de nouveau.',
  selection: {
    name: 'Ce que vous avez choisi',
    trashQuestion: 'Mettre {documents} à la corbeille ?',
    deleteQuestion: 'Effacer {documents} pour de bon ?',
    takeOffQuestion: 'Retirer {documents} du site ?',
    trashConsequence:
      'Tout quitte le site aussitôt et reste {trashRetentionDays} jours dans la corbeille, d’où vous pouvez le reprendre tel quel. Les adresses restent réservées.',
    trashPicturesConsequence:
      'Tout quitte le site aussitôt et reste {trashRetentionDays} jours dans la corbeille, d’où vous pouvez le reprendre tel quel.',
    takeOffConsequence:
      'Tout quitte le site aussitôt et redevient brouillon, que vous pouvez publier de nouveau. Les adresses restent réservées.',
    foreverConsequence: 'C’est effacé aussitôt et pour de bon.',
    keep: 'Ne rien retirer',
    notReferenced: 'Rien sur le site ne les utilise.',
    places: {
      one: 'Un endroit les utilise.',
      other: '{count} endroits les utilisent.',
    },
    morePlaces: 'et {count} autres endroits.',
    targetAt: '« {target} », {place}',
    notOnSite: {
      one: 'Un autre contenu choisi n’est pas sur le site et reste tel quel.',
      other: '{count} autres contenus choisis ne sont pas sur le site et restent tels quels.',
    },
    published: {
      one: 'Un autre contenu choisi est publié et reste : seules les personnes qui publient peuvent le retirer.',
      other:
        '{count} autres contenus choisis sont publiés et restent : seules les personnes qui publient peuvent les retirer.',
    },
    trashDone: 'Mis à la corbeille : {documents}.',
    deleteDone: 'Effacé pour de bon : {documents}.',
    takeOffDone: 'Retiré du site : {documents}.',
    emptyTrash: 'Vider la corbeille',
  },
} as const;
