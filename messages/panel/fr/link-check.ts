export const linkCheck = {
  check: 'Vérifier maintenant',
  checking: 'La vérification est en cours : elle prend quelques minutes. Vous pouvez quitter cette page.',
  refresh: 'Actualiser la liste',
  failedLabel: 'Rien n’a changé',
} as const;
