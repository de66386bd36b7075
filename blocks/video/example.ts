import type { BlockExamples } from '../example';
import { exampleImage } from '../example-image';

const url = 'https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv';
const transcript =
  'Une voix, dans une cour : « Nous avons ouvert la porte, et la rue est entrée. »\nUne autre répond : « C’est la rue qui nous a ouvert. »';

export const examples: BlockExamples<'video'> = {
  usual: {
    blockType: 'video',
    title: 'Une cour, deux voix',
    url,
    media: exampleImage(1),
    duration: '4:05',
    transcript,
  },
  'without transcript': {
    blockType: 'video',
    title: 'Sur YouTube, sans transcription',
    surface: 'soft',
    url: 'https://youtu.be/aqz-KE-bpKQ',
    media: exampleImage(0, { alt: 'Un dessin d’exemple', caption: 'Une légende.', credit: 'Service d’exemple' }),
    duration: '1:02:03',
  },
  'long titles': {
    blockType: 'video',
    title:
      'Un título muy largo en español: gobernanza alternativa de las migraciones en los territorios de acogida y sus redes',
    url: 'https://une-instance-de-videos-au-nom-tres-long.territoires-accueillants.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
    media: exampleImage(1),
    duration: '45:00',
    transcript,
  },
  'missing picture': {
    blockType: 'video',
    title: 'Sans image',
    surface: 'band',
    url: 'https://vimeo.com/76979871',
    media: exampleImage(-1).id,
    transcript,
  },
  'address alone': { blockType: 'video', surface: 'ink', url },
  empty: { blockType: 'video', title: 'Un titre, sans vidéo', url: 'https://example.org/', media: exampleImage(0) },
};
