export const files = {
  title: 'Avant de publier ce fichier',
  singular: 'Fichier',
  plural: 'Fichiers',
  group: 'Fichiers',
  filesHelp:
    'Les fichiers des documents (PDF, traitement de texte, tableur…). On les lit par leur document, jamais ici.',
  pages: 'Pages',
  pagesHelp: 'Compté par le site à l’ajout du fichier.',
} as const;
