export const filePicker = {
  send: 'Envoyer un fichier de l’ordinateur',
  sendOther: 'Envoyer un autre fichier',
  choose: 'Choisir parmi les fichiers du site',
  dropHere: 'ou déposez-le ici.',
  sending: 'Envoi de {name}…',
  tooHeavy: '{name} pèse plus de {max}\u00a0Mo.',
  open: 'Ouvrir',
  gone: 'Fichier supprimé, ou que vous ne pouvez pas voir',
  pages: {
    one: '{count} page',
    other: '{count} pages',
  },
} as const;
