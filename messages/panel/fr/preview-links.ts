export const previewLinks = {
  gone: 'Ce contenu n’existe plus, ou il est dans la corbeille.',
  ended: 'Ce lien est déjà fini.',
} as const;
