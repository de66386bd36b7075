import type { BlockExamples } from '../example';
import { exampleImage } from '../example-image';
import { text } from '../example-text';

const body = text(
  'L’accueil repose souvent sur trois appuis : l’État, les collectivités et les associations. Quand l’un manque, les autres inventent.',
  'De nombreux exemples montrent que des solutions se trouvent dans la rencontre des autorités locales et de la société civile.',
);
const keyFigures = [
  { qualifier: 'plus de', value: '120', label: 'participant·es' },
  { value: '18', label: 'pays' },
];

export const examples: BlockExamples<'media-text'> = {
  usual: { blockType: 'media-text', title: 'Image et texte', media: exampleImage(1), mediaSide: 'start', body },
  'picture after the text': {
    blockType: 'media-text',
    title: 'Image après le texte',
    surface: 'soft',
    media: exampleImage(0),
    mediaSide: 'end',
    body,
    link: { type: 'section', section: 'concepts', label: 'Lire la suite' },
  },
  'everything at once': {
    blockType: 'media-text',
    title: 'Image, texte, chiffres, phrase et lien',
    media: exampleImage(1, { alt: 'Un dessin d’exemple', caption: 'Une légende.', credit: 'Service d’exemple' }),
    body,
    keyFigures,
    pullQuote: 'Une phrase mise en avant, qui résume ce qui précède.',
    link: { type: 'section', section: 'events', label: 'Tous les événements' },
  },
  'long titles': {
    blockType: 'media-text',
    title:
      'Un título muy largo en español: gobernanza alternativa de las migraciones en los territorios de acogida y sus redes',
    media: exampleImage(1),
    body,
  },
  'missing picture': { blockType: 'media-text', title: 'Sans image', media: exampleImage(-1).id, body },
  empty: { blockType: 'media-text', title: 'Un titre, rien d’autre', keyFigures: [{ value: '', label: '' }] },
};
