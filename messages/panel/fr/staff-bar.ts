export const staffBar = {
  label: 'Pour l’équipe',
  edit: 'Modifier cette page',
  dashboard: 'Tableau de bord',
  publication: {
    draft: 'Pas encore publié',
    published: 'Publié',
    changed: 'Publié, avec des changements pas encore publiés',
    off: 'Retiré du site',
  },
  translation: {
    missing: '{name} : à traduire',
    stale: '{name} : à revoir',
    current: '{name} : à jour',
  },
} as const;
