import type { Page } from '../../types';
import { meetingFigures } from '../events';
import { statement } from '../owner-paragraphs';

/** No press contact is known yet: the page has none rather than an invented one. */
export const press: Page = {
  key: 'presse',
  id: 'c000189fd343e9c6913cee6f',
  slug: { fr: 'presse', en: 'press', es: 'prensa' },
  title: { fr: 'Presse', en: 'Press', es: 'Prensa' },
  seo: {
    title: { fr: 'Presse', en: 'Press', es: 'Prensa' },
    description: {
      fr: 'L’Alliance Migrations en bref : ce qu’elle est, ses membres fondateurs, des repères et les documents.',
      en: 'The Alliance Migrations in brief: what it is, its founding members, key facts and documents.',
      es: 'La Alliance Migrations en breve: qué es, sus miembros fundadores, datos clave y documentos.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'page',
      title: { fr: 'Presse', en: 'Press', es: 'Prensa' },
      standfirst: statement,
      actions: [],
      anchors: [],
    },
    {
      blockType: 'members',
      anchor: 'fondateurs',
      title: { fr: 'Les membres fondateurs', en: 'The founding members', es: 'Los miembros fundadores' },
      mode: 'founders',
      chosen: [],
    },
    {
      blockType: 'key-figures',
      surface: 'soft',
      title: {
        fr: 'La rencontre d’octobre 2019',
        en: 'The October 2019 meeting',
        es: 'El encuentro de octubre de 2019',
      },
      figures: meetingFigures,
    },
    {
      blockType: 'rich-text',
      anchor: 'reperes',
      title: { fr: 'Repères', en: 'Key dates', es: 'Fechas clave' },
      body: {
        fr: [
          '- **2013** : l’OCU est fondée par Emmaüs International, France Libertés et Utopia.',
          '- **2016** : le CCFD-Terre Solidaire rejoint l’OCU.',
          '- **26 septembre 2018** : l’ANVITA est fondée à Lyon.',
          '- **3 et 4 octobre 2019** : la rencontre Alliance Migrations se tient au Musée national de l’histoire de l’immigration, à Paris ; le projet est lancé le 4 octobre. [Lire le récit de la rencontre](ref:events/rencontre-2019).',
        ],
        en: [
          '- **2013**: OCU is founded by Emmaus International, France Libertés and Utopia.',
          '- **2016**: CCFD-Terre Solidaire joins OCU.',
          '- **26 September 2018**: ANVITA is founded in Lyon.',
          '- **3 and 4 October 2019**: the Alliance Migrations meeting is held at the National Museum of the History of Immigration in Paris; the project is launched on 4 October. [Read the account of the meeting](ref:events/rencontre-2019).',
        ],
        es: [
          '- **2013**: Emaús Internacional, France Libertés y Utopia fundan la OCU.',
          '- **2016**: el CCFD-Terre Solidaire se une a la OCU.',
          '- **26 de septiembre de 2018**: se funda la ANVITA en Lyon.',
          '- **3 y 4 de octubre de 2019**: se celebra el encuentro Alliance Migrations en el Museo Nacional de la Historia de la Inmigración, en París; el proyecto se lanza el 4 de octubre. [Leer el relato del encuentro](ref:events/rencontre-2019).',
        ],
      },
    },
    {
      blockType: 'concepts',
      title: {
        fr: 'Les mots de l’Alliance',
        en: 'The words of the Alliance',
        es: 'Las palabras de la Alianza',
      },
      anchor: 'mots',
      surface: 'soft',
      mode: 'all',
      chosen: [],
      full: false,
    },
    {
      blockType: 'documents',
      title: { fr: 'Documents', en: 'Documents', es: 'Documentos' },
      anchor: 'documents',
      mode: 'chosen',
      chosen: ['documents/texte-fondateur', 'documents/actes'],
    },
  ],
};
