import { withNoBreakSpaces } from '../no-break-spaces';
import type { StarterContent, Text } from '../types';

const siteName: Text = { fr: 'Mon alliance', en: 'My alliance', es: 'Mi alianza' };

/** Minimal content of a new alliance with `STARTER_CONTENT=blank`: a name to change and a home page. */
const blank: StarterContent = withNoBreakSpaces<StarterContent>({
  folder: 'content/blank',
  media: [],
  files: [],
  members: [],
  concepts: [],
  documents: [],
  events: [],
  forms: [],
  pages: [
    {
      key: 'accueil',
      id: '26c536dc58fee24f2e529c65',
      slug: { fr: 'accueil', en: 'home', es: 'inicio' },
      title: siteName,
      showInSitemap: true,
      layout: [{ blockType: 'hero', variant: 'home', title: siteName, actions: [], anchors: [] }],
    },
  ],
  header: {
    links: [
      { label: { fr: 'Membres', en: 'Members', es: 'Miembros' }, link: { type: 'section', section: 'members' } },
      { label: { fr: 'Événements', en: 'Events', es: 'Eventos' }, link: { type: 'section', section: 'events' } },
      {
        label: { fr: 'Documents', en: 'Documents', es: 'Documentos' },
        link: { type: 'section', section: 'documents' },
      },
    ],
  },
  footer: { mainLinks: [], columns: [], legalLinks: [], socialLinks: [] },
  settings: {
    siteName,
    tagline: {
      fr: 'Une alliance entre autorités locales et société civile',
      en: 'An alliance between local authorities and civil society',
      es: 'Una alianza entre autoridades locales y sociedad civil',
    },
    description: {
      fr: 'Le site d’une alliance entre autorités locales et société civile.',
      en: 'The website of an alliance between local authorities and civil society.',
      es: 'El sitio web de una alianza entre autoridades locales y sociedad civil.',
    },
    homePage: 'pages/accueil',
    accessibility: { conformity: 'none' },
    launched: false,
    toComplete: [
      {
        text: {
          fr: 'Nom du site, phrase qui le présente, contact, mentions légales.',
          en: 'Name of the site, the sentence that presents it, contact, legal notice.',
          es: 'Nombre del sitio, frase que lo presenta, contacto, aviso legal.',
        },
      },
    ],
  },
});

export default blank;
