import type { Footer, Header, Settings } from '../types';

export const header: Header = {
  links: [
    {
      label: { fr: 'L’alliance', en: 'The alliance', es: 'La alianza' },
      link: { type: 'document', to: 'pages/alliance' },
    },
    {
      label: { fr: 'Nos mots', en: 'Our words', es: 'Nuestras palabras' },
      link: { type: 'section', section: 'concepts' },
    },
    { label: { fr: 'Membres', en: 'Members', es: 'Miembros' }, link: { type: 'section', section: 'members' } },
    { label: { fr: 'Événements', en: 'Events', es: 'Eventos' }, link: { type: 'section', section: 'events' } },
    { label: { fr: 'Documents', en: 'Documents', es: 'Documentos' }, link: { type: 'section', section: 'documents' } },
    { label: { fr: 'Rejoindre', en: 'Join', es: 'Unirse' }, link: { type: 'document', to: 'pages/rejoindre' } },
  ],
};

export const footer: Footer = {
  mainLinks: [
    { label: { fr: 'Contact', en: 'Contact', es: 'Contacto' }, link: { type: 'document', to: 'pages/contact' } },
  ],
  columns: [],
  legalLinks: [
    {
      label: { fr: 'Mentions légales', en: 'Legal notice', es: 'Aviso legal' },
      link: { type: 'document', to: 'pages/mentions-legales' },
    },
    {
      label: { fr: 'Données personnelles', en: 'Personal data', es: 'Datos personales' },
      link: { type: 'document', to: 'pages/donnees-personnelles' },
    },
  ],
  socialLinks: [],
};

export const settings: Settings = {
  siteName: { fr: 'Alliance Exemple', en: 'Example Alliance', es: 'Alianza Ejemplo' },
  tagline: {
    fr: 'Des communes et des associations qui accueillent',
    en: 'Towns and associations that welcome people',
    es: 'Municipios y asociaciones que acogen',
  },
  description: {
    fr: 'Un site d’exemple : une alliance inventée de communes, de réseaux et d’associations qui accueillent ensemble.',
    en: 'An example site: an invented alliance of towns, networks and associations that welcome people together.',
    es: 'Un sitio de ejemplo: una alianza inventada de municipios, redes y asociaciones que acogen juntos.',
  },
  homePage: 'pages/accueil',
  legalPage: 'pages/mentions-legales',
  personalDataPage: 'pages/donnees-personnelles',
  helpPage: 'pages/aide',
  accessibility: { conformity: 'none', statementPage: 'pages/accessibilite' },
  launched: false,
  toComplete: [
    {
      text: {
        fr: 'Tout est inventé : remplacez les membres, les textes et les documents par les vôtres.',
        en: 'Everything is invented: replace members, texts and documents by your own.',
        es: 'Todo es inventado: sustituya los miembros, los textos y los documentos por los suyos.',
      },
    },
  ],
};
