import type { Page } from '../../types';
import { purpose } from '../owner-paragraphs';

export const alliance: Page = {
  key: 'alliance',
  id: 'e1c19d5527404c9b3a727462',
  slug: { fr: 'alliance', en: 'the-alliance', es: 'la-alianza' },
  title: { fr: 'L’Alliance', en: 'The Alliance', es: 'La Alianza' },
  seo: {
    title: { fr: 'L’Alliance', en: 'The Alliance', es: 'La Alianza' },
    description: {
      fr: 'Ce qu’est l’Alliance Migrations, d’où elle vient, qui l’a fondée et sur quels principes elle s’appuie.',
      en: 'What the Alliance Migrations is, where it comes from, who founded it and which principles it rests on.',
      es: 'Qué es la Alliance Migrations, de dónde viene, quiénes la fundaron y en qué principios se apoya.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'page',
      title: { fr: 'L’Alliance', en: 'The Alliance', es: 'La Alianza' },
      standfirst: purpose,
      actions: [],
      anchors: [
        { label: { fr: 'D’où elle vient', en: 'Where it comes from', es: 'De dónde viene' }, target: 'origine' },
        {
          label: { fr: 'Les membres fondateurs', en: 'The founding members', es: 'Los miembros fundadores' },
          target: 'fondateurs',
        },
        { label: { fr: 'Démarche', en: 'Our approach', es: 'Nuestro enfoque' }, target: 'demarche' },
        { label: { fr: 'Documents', en: 'Documents', es: 'Documentos' }, target: 'documents' },
      ],
    },
    {
      blockType: 'rich-text',
      anchor: 'origine',
      title: {
        fr: 'D’où vient l’Alliance',
        en: 'Where the Alliance comes from',
        es: 'De dónde viene la Alianza',
      },
      body: {
        fr: [
          'Le projet de l’Alliance Migrations est le fruit de la rencontre de deux dynamiques et de leurs expériences respectives.',
          '- L’[Organisation pour une Citoyenneté Universelle](ref:members/ocu) (OCU) a été fondée en 2013 par Emmaüs International, France Libertés et Utopia, rejoints en 2016 par le CCFD-Terre Solidaire.',
          '- L’[Association Nationale des Villes et Territoires Accueillants](ref:members/anvita) (ANVITA) a été fondée le 26 septembre 2018 à Lyon.',
          'Le projet a été lancé le 4 octobre 2019, après deux jours de réflexion au Musée national de l’histoire de l’immigration : [la rencontre Alliance Migrations](ref:events/rencontre-2019).',
        ],
        en: [
          'The Alliance Migrations project grew out of the meeting of two movements and of their respective experiences.',
          '- The [Organisation for a Universal Citizenship](ref:members/ocu) (OCU) was founded in 2013 by Emmaus International, France Libertés and Utopia, joined in 2016 by CCFD-Terre Solidaire.',
          '- The [National Association of Welcoming Cities and Territories](ref:members/anvita) (ANVITA) was founded in Lyon on 26 September 2018.',
          'The project was launched on 4 October 2019, after two days of reflection at the National Museum of the History of Immigration: [the Alliance Migrations meeting](ref:events/rencontre-2019).',
        ],
        es: [
          'El proyecto de la Alliance Migrations es fruto del encuentro de dos dinámicas y de sus respectivas experiencias.',
          '- La [Organización por una Ciudadanía Universal](ref:members/ocu) (OCU) fue fundada en 2013 por Emaús Internacional, France Libertés y Utopia, a las que se unió en 2016 el CCFD-Terre Solidaire.',
          '- La [Asociación Nacional de Ciudades y Territorios de Acogida](ref:members/anvita) (ANVITA) se fundó el 26 de septiembre de 2018 en Lyon.',
          'El proyecto se lanzó el 4 de octubre de 2019, tras dos días de reflexión en el Museo Nacional de la Historia de la Inmigración: [el encuentro Alliance Migrations](ref:events/rencontre-2019).',
        ],
      },
    },
    {
      blockType: 'members',
      anchor: 'fondateurs',
      surface: 'soft',
      title: { fr: 'Les membres fondateurs', en: 'The founding members', es: 'Los miembros fundadores' },
      mode: 'founders',
      chosen: [],
    },
    {
      blockType: 'concepts',
      anchor: 'demarche',
      title: { fr: 'Démarche', en: 'Our approach', es: 'Nuestro enfoque' },
      mode: 'all',
      chosen: [],
      full: false,
    },
    {
      blockType: 'quote',
      surface: 'band',
      text: {
        fr: '« Toute personne a le droit de circuler librement et de choisir sa résidence à l’intérieur d’un État. (...) Toute personne a le droit de quitter tout pays, y compris le sien, et de revenir dans son pays. »',
        en: '“Everyone has the right to freedom of movement and residence within the borders of each State. (…) Everyone has the right to leave any country, including his own, and to return to his country.”',
        es: '«Toda persona tiene derecho a circular libremente y a elegir su residencia en el territorio de un Estado. (…) Toda persona tiene derecho a salir de cualquier país, incluso el propio, y a regresar a su país.»',
      },
      source: {
        fr: 'Déclaration universelle des droits de l’homme, article 13',
        en: 'Universal Declaration of Human Rights, Article 13',
        es: 'Declaración Universal de Derechos Humanos, artículo 13',
      },
    },
    {
      blockType: 'documents',
      anchor: 'documents',
      title: { fr: 'Documents', en: 'Documents', es: 'Documentos' },
      mode: 'chosen',
      chosen: ['documents/texte-fondateur', 'documents/actes'],
    },
    {
      blockType: 'call-to-action',
      title: { fr: 'Rejoindre l’Alliance', en: 'Join the Alliance', es: 'Unirse a la Alianza' },
      text: {
        fr: 'Collectivités locales, élu.e.s, organisations de la société civile : voyez à qui l’Alliance s’adresse et comment la rejoindre.',
        en: 'Local authorities, elected representatives, civil society organisations: see whom the Alliance is for and how to join it.',
        es: 'Entidades locales, cargos electos, organizaciones de la sociedad civil: vea a quiénes se dirige la Alianza y cómo unirse a ella.',
      },
      button: {
        label: { fr: 'Rejoindre l’Alliance', en: 'Join the Alliance', es: 'Unirse a la Alianza' },
        link: { type: 'document', to: 'pages/rejoindre' },
      },
      secondary: {
        label: { fr: 'Lire le texte fondateur', en: 'Read the founding text', es: 'Leer el texto fundacional' },
        link: { type: 'document', to: 'documents/texte-fondateur' },
      },
      surface: 'ink',
    },
  ],
};
