export const documentState = {
  titles: {
    saved: 'Ce texte a été modifié ailleurs',
    published: 'Une autre version de ce texte a été publiée',
    unpublished: 'Ce contenu a été retiré du site, et son texte modifié',
    trashed: 'Ce contenu a été mis à la corbeille',
    deleted: 'Ce contenu a été supprimé pour toujours',
  },
  same: {
    published: 'Ce texte vient d’être publié',
    other: 'Ce contenu vient d’être retiré du site',
  },
  byYou: 'En votre nom, {when} : dans une autre fenêtre, ou à l’heure que vous aviez programmée.',
  byPerson: 'Par {name}, {when}.',
  bySomeone: '{when}.',
  goOn: 'C’est le texte que vous avez devant vous : vous pouvez continuer.',
  todo: {
    load: 'Cette page montre encore la version d’avant : chargez la nouvelle pour continuer.',
    trashed: 'Pour continuer, sortez-le de la corbeille.',
    deleted: 'Plus rien ne peut être enregistré ici. Copiez ce que vous voulez garder avant de quitter la page.',
  },
  kept: 'Ce que vous avez écrit et qui n’est pas encore enregistré est gardé sur cet ordinateur et vous sera proposé ensuite.',
  load: 'Charger la nouvelle version',
  openTrash: 'Voir dans la corbeille',
  openList: 'Retour à la liste',
} as const;
