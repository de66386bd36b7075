export const translationQueue = {
  title: 'Traductions',
  intro:
    'Le texte en {source} vient d’abord. Une traduction paraît quand elle est complète et que « Montrer cette langue » est coché ; sinon le site montre le texte en {source}.',
  progress: 'Avancement',
  list: 'Liste',
  filter: 'Filtrer les traductions',
  search: 'Titre',
  language: 'Langue',
  state: 'État',
  collection: 'Contenu',
  all: 'Tout',
  submit: 'Filtrer',
  reset: 'Tout afficher',
  changed: '{Source} modifié',
  notPublished: 'Le texte en {source} n’est pas encore publié',
  shown: 'Montrée',
  hidden: 'Pas montrée',
  translate: 'Traduire',
  open: 'Ouvrir',
  untitled: 'Sans titre',
  done: 'Tout ce qui est publié est traduit, à jour et montré.',
  none: 'Aucun contenu ne correspond à ces filtres.',
  stateFilters: {
    todo: 'Ce qui reste à faire',
    missing: 'Manquante',
    stale: 'À revoir',
    hidden: 'À jour, pas montrée',
    all: 'Tout',
  },
  order:
    ', le texte en {source} changé le plus récemment d’abord, ce qui n’est pas publié à la fin. Page {page} sur {pages}.',
  progressOf: {
    one: '{current} à jour, {stale} à revoir, {count} manquante, sur {total}',
    other: '{current} à jour, {stale} à revoir, {count} manquantes, sur {total}',
  },
  fields: {
    missing: {
      one: '{count}\u00a0champ à traduire',
      other: '{count}\u00a0champs à traduire',
    },
    stale: {
      one: '{count}\u00a0champ à revoir',
      other: '{count}\u00a0champs à revoir',
    },
  },
  total: {
    one: '{count}\u00a0contenu',
    other: '{count}\u00a0contenus',
  },
  publication: {
    draft: 'brouillon',
    published: 'publié',
    changed: 'publié, changements non publiés',
    off: 'retiré du site',
  },
} as const;
