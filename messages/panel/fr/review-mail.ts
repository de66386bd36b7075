export const reviewMail = {
  untitled: 'Sans titre',
  someone: 'Une personne de l’équipe',
  subjects: {
    requested: 'À relire : {title}',
    published: 'Publié : {title}',
    sentBack: 'Renvoyé avec un mot : {title}',
  },
  said: {
    requested: '{by} demande une relecture de « {title} ».',
    published: '{by} a relu et publié « {title} ». Le texte est sur le site.',
    sentBack: '{by} a relu « {title} » et vous le renvoie avec un mot.',
  },
  note: '« {note} »',
  links: {
    requested: 'Lire ce qui change et répondre :',
    published: 'Voir le texte :',
    sentBack: 'Continuer :',
  },
} as const;
