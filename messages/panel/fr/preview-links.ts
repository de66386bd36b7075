export const previewLinks = {
  gone: 'Ce contenu n’existe plus, ou il est dans la corbeille.',
  alreadyEnded: 'Ce lien est déjà fini.',
  title: 'Partager l’aperçu',
  intro:
    'Qui a ce lien lit le dernier texte enregistré, sans compte, même avant sa publication. Les moteurs de recherche ne le montrent pas.',
  locale: 'Langue',
  days: 'Le lien marche pendant',
  make: 'Faire un lien',
  links: 'Liens qui marchent',
  copy: 'Copier le lien',
  copied: 'Lien copié.',
  notCopied: 'Le navigateur ne permet pas de copier : sélectionnez l’adresse.',
  end: 'Mettre fin au lien',
  ended: 'Le lien ne marche plus.',
  until: 'finit',
  close: 'Fermer',
  dayCount: {
    one: '{count} jour',
    other: '{count} jours',
  },
} as const;
