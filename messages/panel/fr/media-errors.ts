export const mediaErrors = {
  incomplete:
    'Choisissez un fichier, dites ce que montre la nouvelle image (ou qu’elle est de décor) et si l’on y reconnaît des personnes.',
  unknown: 'Cette image n’existe plus.',
  notYours: 'Vous pouvez remplacer une image que vous avez ajoutée, tant qu’elle n’est pas publique.',
  sayWhyTickBoxConfirm: 'Dites pourquoi, et cochez que l’image ne pourra pas être retrouvée.',
} as const;
