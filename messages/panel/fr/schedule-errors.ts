export const scheduleErrors = {
  past: 'Ce moment est passé : choisissez-en un à venir.',
  never: 'Cette heure n’existe pas : cette nuit-là, les horloges passent de 2\u00a0h à 3\u00a0h. Choisissez 3\u00a0h.',
  noMoment: 'Choisissez un jour et une heure.',
  gone: 'Ce contenu n’existe plus, ou il est dans la corbeille.',
  nothingToPublish: 'Rien à programmer : ce texte est déjà sur le site. Changez-le d’abord.',
  notOnSite: 'Ce contenu n’est pas sur le site, et rien ne l’y met avant cette heure.',
  toFix: 'À corriger avant de programmer. Un texte programmé paraît sans vous.',
  canceled: 'Ce n’est plus programmé : quelqu’un l’a déjà annulé, ou c’est fait.',
} as const;
