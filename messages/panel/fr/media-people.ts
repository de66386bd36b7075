export const mediaPeople = {
  question: 'Voit-on des personnes que l’on peut reconnaître ?',
  none: 'Non, personne',
  consent: 'Oui, et elles sont d’accord',
  unrecognisable: 'Oui, mais visages rendus méconnaissables',
  descriptionLabel: 'Description de l’image (lue à voix haute)',
  descriptionHint: 'Ce que l’on verrait si l’image ne s’affichait pas.',
  decorativeLabel: 'Image de décor, sans information',
} as const;
