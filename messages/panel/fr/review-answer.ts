export const reviewAnswer = {
  note: 'Un mot pour cette personne',
  noteHint: 'Facultatif pour publier, nécessaire pour renvoyer.',
  publish: 'Publier',
  sendBack: 'Renvoyer avec un mot',
  consequence: 'Publier met ces changements sur le site. Les traductions que cela touche deviennent « à revoir ».',
  notPublished: 'Pas publié',
  notDone: 'Rien n’a été fait',
  changed: 'Le texte a changé',
} as const;
