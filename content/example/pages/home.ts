import type { Page } from '../../types';

/** The home page: who, what happened, what was written, what it means, what is next. */
export const home: Page = {
  key: 'accueil',
  id: '87708b1ac1454ecbbda73a33',
  slug: { fr: 'accueil', en: 'home', es: 'inicio' },
  title: { fr: 'L’Alliance Exemple', en: 'The Example Alliance', es: 'La Alianza Ejemplo' },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'home',
      title: { fr: 'L’Alliance Exemple', en: 'The Example Alliance', es: 'La Alianza Ejemplo' },
      standfirst: {
        fr: 'Des communes, des réseaux et des associations qui accueillent ensemble. Tout est inventé ici : remplacez-le.',
        en: 'Towns, networks and associations that welcome people together. Everything here is invented: replace it.',
        es: 'Municipios, redes y asociaciones que acogen juntos. Aquí todo es inventado: sustitúyalo.',
      },
      actions: [],
      anchors: [
        { label: { fr: 'Les fondateurs', en: 'The founders', es: 'Los fundadores' }, target: 'fondateurs' },
        { label: { fr: 'La rencontre', en: 'The meeting', es: 'El encuentro' }, target: 'rencontre' },
        { label: { fr: 'Nos mots', en: 'Our words', es: 'Nuestras palabras' }, target: 'mots' },
      ],
    },
    {
      blockType: 'members',
      anchor: 'fondateurs',
      title: { fr: 'Les membres fondateurs', en: 'The founding members', es: 'Los miembros fundadores' },
      mode: 'founders',
      chosen: [],
    },
    {
      blockType: 'media-text',
      anchor: 'rencontre',
      title: {
        fr: 'La rencontre d’octobre 2024',
        en: 'The October 2024 meeting',
        es: 'El encuentro de octubre de 2024',
      },
      surface: 'soft',
      media: 'media/maisons',
      mediaSide: 'start',
      body: {
        fr: ['Les 3 et 4 octobre 2024, des communes de 18 pays ont partagé leurs pratiques et adopté une charte.'],
        en: ['On 3 and 4 October 2024, towns from 18 countries shared their practices and adopted a charter.'],
        es: [
          'Los días 3 y 4 de octubre de 2024, municipios de 18 países compartieron sus prácticas y adoptaron una carta.',
        ],
      },
      keyFigures: [{ value: '18', label: { fr: 'pays', en: 'countries', es: 'países' } }],
      pullQuote: {
        fr: 'Accueillir est une compétence, et elle se partage.',
        en: 'Welcoming people is a skill, and it can be shared.',
        es: 'Acoger es una competencia, y se comparte.',
      },
      link: {
        label: { fr: 'Téléchargez les actes', en: 'Download the proceedings', es: 'Descargue las actas' },
        link: { type: 'file', document: 'documents/actes' },
        meta: { fr: 'extrait provisoire', en: 'provisional extract', es: 'extracto provisional' },
      },
    },
    {
      blockType: 'concepts',
      anchor: 'mots',
      title: { fr: 'Nos mots', en: 'Our words', es: 'Nuestras palabras' },
      surface: 'soft',
      mode: 'all',
      chosen: [],
      full: true,
    },
    {
      blockType: 'events',
      title: { fr: 'Événements à venir', en: 'Upcoming events', es: 'Próximos eventos' },
      mode: 'upcoming',
      chosen: [],
      limit: 3,
    },
    {
      blockType: 'call-to-action',
      title: { fr: 'Rejoindre l’alliance', en: 'Join the alliance', es: 'Unirse a la alianza' },
      text: {
        fr: 'Vous êtes une collectivité, un réseau ou une association ? Lisez la charte, puis écrivez-nous.',
        en: 'Are you a local authority, a network or an association? Read the charter, then write to us.',
        es: '¿Representa a una entidad local, una red o una asociación? Lea la carta y escríbanos.',
      },
      button: {
        label: { fr: 'Rejoindre l’alliance', en: 'Join the alliance', es: 'Unirse a la alianza' },
        link: { type: 'document', to: 'pages/rejoindre' },
      },
      secondary: {
        label: { fr: 'Lire la charte', en: 'Read the charter', es: 'Leer la carta' },
        link: { type: 'document', to: 'documents/charte' },
      },
      surface: 'band',
    },
  ],
};
