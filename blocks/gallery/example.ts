import type { BlockExamples } from '../example';
import { exampleImage } from '../example-image';

const pictures = [0, 1, 2, 3, 4, 5, 6].map((number) => exampleImage(number));
const imageWithCaption = (number: number, caption: string) =>
  exampleImage(number, { alt: `Dessin d’exemple ${number + 1}`, caption, credit: 'Service d’exemple' });

export const examples: BlockExamples<'gallery'> = {
  usual: { blockType: 'gallery', title: 'En images', pictures: pictures.slice(0, 6) },
  'one item': { blockType: 'gallery', title: 'Une image', pictures: pictures.slice(0, 1) },
  'two items': { blockType: 'gallery', title: 'Deux images', surface: 'soft', pictures: pictures.slice(0, 2) },
  'seven items': { blockType: 'gallery', title: 'Sept images', pictures },
  'captions and credits': {
    blockType: 'gallery',
    title: 'Avec légendes et crédits',
    pictures: [
      imageWithCaption(0, 'Une légende courte.'),
      imageWithCaption(1, 'Une légende plus longue, qui dit qui l’on voit, où et quand, sur deux lignes ou trois.'),
      imageWithCaption(2, 'Une autre.'),
    ],
  },
  'long titles': {
    blockType: 'gallery',
    title: 'Retour en images sur deux journées de rencontres entre villes, associations et chercheuses et chercheurs',
    pictures: pictures.slice(0, 3),
  },
  'missing picture': {
    blockType: 'gallery',
    title: 'Une image sur deux n’est pas publique',
    pictures: [exampleImage(0), exampleImage(-1).id],
  },
  empty: { blockType: 'gallery', title: 'Aucune image publique', pictures: [exampleImage(-1).id] },
};
