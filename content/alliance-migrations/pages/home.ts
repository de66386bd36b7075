import type { Page } from '../../types';
import { meetingFigures } from '../events';
import { foundingTextBody, meetingBody, meetingLastSentence, statement } from '../owner-paragraphs';

/** Every paragraph of the owner's text in full and in order, then what is coming and one call to action. */
export const home: Page = {
  key: 'accueil',
  id: '8067c6ed0e0ba3677d44d23f',
  slug: { fr: 'accueil', en: 'home', es: 'inicio' },
  title: { fr: 'L’Alliance Migrations', en: 'Alliance Migrations', es: 'Alliance Migrations' },
  seo: {
    title: { fr: 'Alliance Migrations', en: 'Alliance Migrations', es: 'Alliance Migrations' },
    description: {
      fr: 'Une alliance entre collectivités locales, élu.e.s et société civile pour une gouvernance des migrations fondée sur l’accueil digne et les droits fondamentaux.',
      en: 'An alliance of local authorities, elected representatives and civil society for a migration governance founded on a dignified welcome and fundamental rights.',
      es: 'Una alianza de entidades locales, cargos electos y sociedad civil por una gobernanza de las migraciones basada en la acogida digna y los derechos fundamentales.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'home',
      title: { fr: 'L’Alliance Migrations', en: 'The Alliance Migrations', es: 'La Alliance Migrations' },
      standfirst: statement,
      actions: [],
      anchors: [
        {
          label: { fr: 'Les membres fondateurs', en: 'The founding members', es: 'Los miembros fundadores' },
          target: 'fondateurs',
        },
        {
          label: {
            fr: 'La rencontre d’octobre 2019',
            en: 'The October 2019 meeting',
            es: 'El encuentro de octubre de 2019',
          },
          target: 'rencontre',
        },
        {
          label: { fr: 'Le texte fondateur', en: 'The founding text', es: 'El texto fundacional' },
          target: 'texte-fondateur',
        },
        { label: { fr: 'Démarche', en: 'Our approach', es: 'Nuestro enfoque' }, target: 'demarche' },
      ],
    },
    {
      blockType: 'members',
      anchor: 'fondateurs',
      title: {
        fr: 'L’OCU et l’ANVITA sont les membres fondateurs de l’Alliance Migrations.',
        en: 'OCU and ANVITA are the founding members of the Alliance Migrations.',
        es: 'La OCU y la ANVITA son los miembros fundadores de la Alliance Migrations.',
      },
      mode: 'founders',
      chosen: [],
    },
    {
      blockType: 'media-text',
      anchor: 'rencontre',
      title: {
        fr: 'La rencontre Alliance Migrations - oct 2019',
        en: 'The Alliance Migrations meeting, October 2019',
        es: 'El encuentro Alliance Migrations, octubre de 2019',
      },
      surface: 'soft',
      media: 'media/assemblee',
      mediaSide: 'start',
      body: meetingBody,
      keyFigures: meetingFigures,
      pullQuote: meetingLastSentence,
      link: {
        label: {
          fr: 'Téléchargez ici les Actes de la rencontre Alliance Migrations.',
          en: 'Download the proceedings of the Alliance Migrations meeting here.',
          es: 'Descargue aquí las actas del encuentro Alliance Migrations.',
        },
        link: { type: 'file', document: 'documents/actes' },
        meta: { fr: 'extrait provisoire', en: 'provisional extract', es: 'extracto provisional' },
      },
    },
    {
      blockType: 'media-text',
      anchor: 'texte-fondateur',
      title: { fr: 'Le texte fondateur', en: 'The founding text', es: 'El texto fundacional' },
      surface: 'paper',
      media: 'media/seuil',
      mediaSide: 'end',
      body: foundingTextBody,
      keyFigures: [],
      link: {
        label: {
          fr: 'Téléchargez le texte fondateur',
          en: 'Download the founding text',
          es: 'Descargue el texto fundacional',
        },
        link: { type: 'file', document: 'documents/texte-fondateur' },
        meta: { fr: 'extrait provisoire', en: 'provisional extract', es: 'extracto provisional' },
      },
    },
    {
      blockType: 'concepts',
      anchor: 'demarche',
      title: { fr: 'Démarche', en: 'Our approach', es: 'Nuestro enfoque' },
      surface: 'soft',
      mode: 'all',
      chosen: [],
      full: true,
    },
    {
      blockType: 'events',
      anchor: 'evenements',
      title: { fr: 'Événements à venir', en: 'Upcoming events', es: 'Próximos eventos' },
      mode: 'upcoming',
      chosen: [],
      limit: 3,
    },
    {
      blockType: 'call-to-action',
      title: {
        fr: 'Rejoindre l’Alliance Migrations',
        en: 'Join the Alliance Migrations',
        es: 'Unirse a la Alliance Migrations',
      },
      text: {
        fr: 'Vous êtes une collectivité locale, un.e élu.e ou une organisation de la société civile ? Lisez le texte fondateur, puis voyez comment rejoindre l’Alliance.',
        en: 'Are you a local authority, an elected representative or a civil society organisation? Read the founding text, then see how to join the Alliance.',
        es: '¿Representa usted a una entidad local o a una organización de la sociedad civil, o ejerce un cargo electo? Lea el texto fundacional y vea después cómo unirse a la Alianza.',
      },
      button: {
        label: { fr: 'Rejoindre l’Alliance', en: 'Join the Alliance', es: 'Unirse a la Alianza' },
        link: { type: 'document', to: 'pages/rejoindre' },
      },
      secondary: {
        label: { fr: 'Lire le texte fondateur', en: 'Read the founding text', es: 'Leer el texto fundacional' },
        link: { type: 'document', to: 'documents/texte-fondateur' },
      },
      surface: 'band',
    },
  ],
};
