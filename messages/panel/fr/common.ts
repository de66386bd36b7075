export const common = {
  admin: 'administration',
  roleNames: {
    editor: 'édition',
    contributor: 'contribution',
  },
  you: 'Vous',
  someone: 'Quelqu’un',
  onTheSite: 'Sur le site',
  pagesOfList: 'Pages de la liste',
  earlier: 'Page précédente',
  later: 'Page suivante',
  pageOf: 'Page {page} sur {pages}',
  noAccess: 'Votre compte ne donne pas accès à cette page.',
} as const;
