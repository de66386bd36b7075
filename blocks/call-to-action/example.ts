import type { BlockExamples } from '../example';

export const examples: BlockExamples<'call-to-action'> = {
  usual: {
    blockType: 'call-to-action',
    title: 'Rejoindre le mouvement',
    surface: 'ink',
    text: 'Une ou deux phrases disent à qui l’on s’adresse et ce qui se passe ensuite.',
    button: { type: 'section', section: 'members', label: 'Voir les membres' },
    secondary: { type: 'section', section: 'documents', label: 'Lire le texte fondateur' },
  },
  'one item': {
    blockType: 'call-to-action',
    title: 'Un seul bouton',
    surface: 'band',
    button: { type: 'section', section: 'events', label: 'Voir les événements' },
  },
  'long titles': {
    blockType: 'call-to-action',
    title: 'Votre commune, votre association ou votre réseau veut prendre part à une autre gouvernance des migrations',
    surface: 'ink',
    button: {
      type: 'section',
      section: 'members',
      label: 'Lire comment devenir membre et ce que cela demande chaque année',
    },
    secondary: { type: 'section', section: 'documents', label: 'Lire tous les textes adoptés par les membres' },
  },
  empty: { blockType: 'call-to-action', title: 'Un appel sans lien', text: 'Où aller ?', button: { type: 'url' } },
};
