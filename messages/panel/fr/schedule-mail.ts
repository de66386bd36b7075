export const scheduleMail = {
  untitled: 'Sans titre',
  open: 'Ouvrir le texte, et le programmer de nouveau s’il le faut :',
  insteadOf: 'Vous recevez ce courriel parce que la personne qui l’avait programmé ne publie plus sur ce site.',
  doneLate: {
    publish: 'Publication programmée faite en retard',
    unpublish: 'Retrait programmé fait en retard',
  },
  whyLate: 'À l’heure prévue, le site était arrêté ou ne pouvait pas enregistrer.',
  see: 'Voir le texte :',
  missed: {
    publish: '« {title} » devait être publié {moment}, et ne l’a pas été.',
    unpublish: '« {title} » devait être retiré du site {moment}, et ne l’a pas été.',
  },
  late: {
    publish: '« {title} » devait être publié {due}. C’est fait, avec du retard : {done}.',
    unpublish: '« {title} » devait être retiré du site {due}. C’est fait, avec du retard : {done}.',
  },
} as const;
