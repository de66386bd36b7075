import type { BlockExamples } from '../example';

const text = '« Toute personne a le droit de circuler librement et de choisir sa résidence à l’intérieur d’un État. »';

export const examples: BlockExamples<'quote'> = {
  usual: { blockType: 'quote', text, source: 'Déclaration universelle des droits de l’homme, article 13' },
  'without source': { blockType: 'quote', text, surface: 'soft' },
  'several paragraphs': {
    blockType: 'quote',
    text: `${text}\n« Toute personne a le droit de quitter tout pays, y compris le sien, et de revenir dans son pays. »`,
    source:
      'Déclaration universelle des droits de l’homme, adoptée par l’Assemblée générale des Nations unies, article 13',
  },
  empty: { blockType: 'quote', text: ' ', source: 'Une source sans citation' },
};
