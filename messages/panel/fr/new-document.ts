export const newDocument = {
  titles: {
    events: 'Nouvel événement',
    documents: 'Nouveau document',
    members: 'Nouveau membre',
    concepts: 'Nouveau concept',
    pages: 'Nouvelle page',
  },
  under: 'Elle sera rangée sous « {title} ».',
  hint: 'Vous pourrez le changer. Rien n’est gardé avant que vous commenciez.',
  begin: 'Commencer',
  needed: 'Écrivez d’abord un titre ou un nom.',
} as const;
