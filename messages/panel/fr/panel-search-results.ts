export const panelSearchResults = {
  untitled: 'Sans titre',
  inFile: 'Dans le fichier',
  kinds: { action: 'Action', view: 'Page du panneau', list: 'Liste', setting: 'Réglage' },
  states: {
    draft: 'Brouillon',
    published: 'Publié',
    changed: 'Modifié depuis la publication',
    off: 'Retiré du site',
    trashed: 'Dans la corbeille',
    'in-review': 'En relecture',
    new: 'À répondre',
    answered: 'Répondu',
  },
  actions: {
    concept: 'Écrire un concept',
    form: 'Créer un formulaire',
    user: 'Ajouter une personne à l’équipe',
    importMembers: 'Importer des membres',
    account: 'Mon compte',
    createWords: 'nouveau nouvelle créer ajouter écrire',
  },
} as const;
