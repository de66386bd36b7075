import type { BlockExamples } from '../example';

export const examples: BlockExamples<'steps'> = {
  usual: {
    blockType: 'steps',
    title: 'Les étapes',
    steps: [
      {
        title: 'Lire le texte fondateur',
        text: 'Il dit les raisons de l’alliance et les valeurs partagées.',
        link: { type: 'section', section: 'documents', label: 'Tous les documents' },
      },
      {
        title: 'Remplir le formulaire',
        text: 'Une seule personne écrit au nom de la collectivité ou de l’organisation.',
      },
      { title: 'Attendre la réponse' },
    ],
  },
  'one step': { blockType: 'steps', title: 'Une étape', steps: [{ title: 'Lire le texte fondateur' }] },
  'long titles': {
    blockType: 'steps',
    title: 'Les étapes qui mènent de la première lecture du texte fondateur à l’adhésion',
    steps: [
      {
        title:
          'Prendre connaissance de la démarche, de ses raisons et de ce que ses membres souhaitent mettre en œuvre',
        text: 'Une phrase assez longue pour tenir sur plusieurs lignes, afin de voir comment le numéro, le titre et le texte se tiennent quand l’écran est étroit.',
      },
      { title: 'Remplir le formulaire' },
    ],
  },
};
