export const pageTreeErrors = {
  gone: 'Cette page n’existe plus.',
  trashed: 'Cette page est dans la corbeille. Reprenez-la d’abord.',
  changed: 'Cette page a changé entre-temps. Fermez cette fenêtre : l’arborescence est lue de nouveau, puis réessayez.',
  parentGone: 'La page sous laquelle ranger celle-ci n’existe plus, ou elle est dans la corbeille.',
  parentNotPublic:
    '« {title} » n’est pas sur le site : ce que l’on range dessous n’y aurait plus d’adresse. Publiez-la d’abord.',
  reserved:
    'Au premier niveau, son adresse serait celle d’une rubrique du site. Changez d’abord la fin de son adresse.',
  locked: 'Quelqu’un d’autre a ouvert cette page. Rien n’a été déplacé.',
} as const;
