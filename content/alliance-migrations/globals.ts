import type { Footer, Header, Settings } from '../types';
import { statement } from './owner-paragraphs';
import { toComplete } from './to-complete';

export const header: Header = {
  links: [
    {
      label: { fr: 'L’Alliance', en: 'The Alliance', es: 'La Alianza' },
      link: { type: 'document', to: 'pages/alliance' },
    },
    {
      label: { fr: 'Démarche', en: 'Our approach', es: 'Nuestro enfoque' },
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
    { label: { fr: 'Presse', en: 'Press', es: 'Prensa' }, link: { type: 'document', to: 'pages/presse' } },
  ],
  legalLinks: [
    {
      label: { fr: 'Mentions légales', en: 'Legal notice', es: 'Aviso legal' },
      link: { type: 'document', to: 'pages/mentions-legales' },
    },
    {
      label: { fr: 'Données personnelles', en: 'Personal data', es: 'Datos personales' },
      link: { type: 'document', to: 'pages/donnees-personnelles' },
    },
    { label: { fr: 'Crédits', en: 'Credits', es: 'Créditos' }, link: { type: 'document', to: 'pages/credits' } },
  ],
  columns: [],
  socialLinks: [],
};

export const settings: Settings = {
  siteName: { fr: 'Alliance Migrations', en: 'Alliance Migrations', es: 'Alliance Migrations' },
  tagline: {
    fr: 'Une alliance entre collectivités locales, élu.e.s et société civile',
    en: 'An alliance of local authorities, elected representatives and civil society',
    es: 'Una alianza entre entidades locales, cargos electos y sociedad civil',
  },
  description: statement,
  homePage: 'pages/accueil',
  legalPage: 'pages/mentions-legales',
  personalDataPage: 'pages/donnees-personnelles',
  helpPage: 'pages/aide',
  accessibility: { conformity: 'none', statementPage: 'pages/accessibilite' },
  launched: false,
  toComplete,
};
