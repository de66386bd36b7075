import type { BlockExamples } from '../example';
import { exampleImage } from '../example-image';
import { footnote, heading, link, list, paragraph, picture, quote, table, text, video, words } from '../example-text';

export const examples: BlockExamples<'rich-text'> = {
  usual: {
    blockType: 'rich-text',
    title: 'Un texte et tout ce qu’il peut contenir',
    body: text(
      paragraph(
        'Voici du ',
        words('gras', 1),
        ', de ',
        words('l’italique', 2),
        ', un ',
        link('lien vers un autre site', 'https://example.org/'),
        ', un mot anglais, ',
        words('welcome', 2, 'en'),
        ', un mot arabe, ',
        words('أهلا', 0, 'ar'),
        ', et une note',
        footnote('a', 'Le texte de la note, qui cite sa source : https://example.org/source.'),
        '.',
      ),
      heading('h2', 'Un intertitre de niveau 2'),
      list('ul', [
        'un élément de liste ;',
        'un deuxième, plus long, pour voir comment il passe à la ligne quand la place manque ;',
        'un troisième.',
      ]),
      heading('h3', 'Un intertitre de niveau 3, plus long que prévu, qui passe à la ligne sans rien casser'),
      list('ol', ['Première étape.', 'Deuxième étape.', 'Troisième étape.']),
      heading('h4', 'Un intertitre de niveau 4'),
      quote('Une citation dans le texte, en une phrase ou deux.'),
      table('Qui fait quoi, et à quelle échelle', [
        ['Acteur', 'Rôle', 'Échelle'],
        ['État', 'Le cadre légal', 'Nationale'],
        ['Collectivités', 'L’accueil au quotidien, avec les associations', 'Locale'],
        ['Associations', 'L’accompagnement', 'Locale'],
      ]),
      picture(exampleImage(1, { alt: 'Un dessin d’exemple', caption: 'Qui, où, quand.', credit: 'Service d’exemple' })),
      video({
        url: 'https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
        title: 'Une vidéo dans le texte',
        media: exampleImage(0),
        duration: '4:05',
        transcript: 'Une voix : « Nous avons ouvert la porte. »',
      }),
      paragraph('Une dernière phrase', footnote('b', 'Une seconde note.'), '.'),
    ),
  },
  'long titles': {
    blockType: 'rich-text',
    title:
      'Un titre de bloc bien plus long que tous les autres, écrit sur trois lignes au moins pour voir ce que deviennent ses barres sur un petit écran',
    body: text('Un court paragraphe.'),
  },
  'no title': { blockType: 'rich-text', surface: 'soft', body: text('Un court paragraphe, sans titre au-dessus.') },
  'wide table': {
    blockType: 'rich-text',
    title: 'Un tableau large',
    body: text(
      table('Sept colonnes', [
        ['Territoire', '2019', '2020', '2021', '2022', '2023', '2024'],
        ['Intercommunalité', '1 200', '1 300', '1 400', '1 500', '1 600', '1 700'],
      ]),
    ),
  },
  empty: { blockType: 'rich-text', title: 'Un titre sans texte', body: text(paragraph('\u00a0'), paragraph()) },
};
