export const mediaUnused = {
  title: 'Images qui ne servent nulle part',
  why: 'Aucun contenu, publié ou en brouillon, ne montre ces images. À la corbeille, elles peuvent encore être reprises.',
  short: 'Inutilisées',
  none: 'Toutes les images servent quelque part.',
  back: 'Voir toutes les images',
  added: 'ajoutée',
  listed: 'Images inutilisées',
  trash: 'Mettre à la corbeille',
  takeBack: 'Reprendre',
  trashed: 'À la corbeille',
} as const;
