export const commentMail = {
  untitled: 'Sans titre',
  someone: 'Une personne de l’équipe',
  subjects: {
    mentioned: 'On vous mentionne : {title}',
    replied: 'Réponse à un commentaire : {title}',
  },
  said: {
    mentioned: '{by} vous mentionne dans un commentaire sur « {title} ».',
    replied: '{by} répond à un commentaire auquel vous avez pris part, sur « {title} ».',
  },
  quote: '« {quote} »',
  answer: 'Lire et répondre :',
} as const;
