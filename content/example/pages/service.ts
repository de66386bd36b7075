import type { Page, RichText, Text } from '../../types';

/** A service page: a title and a text. */
const plain = (page: Pick<Page, 'key' | 'id' | 'slug' | 'title'> & { body: RichText; draft?: true }): Page => {
  const { body, ...rest } = page;
  return {
    ...rest,
    showInSitemap: true,
    layout: [
      { blockType: 'hero', variant: 'quiet', title: page.title, actions: [], anchors: [] },
      { blockType: 'rich-text', body },
    ],
  };
};

const contactTitle: Text = { fr: 'Contact', en: 'Contact', es: 'Contacto' };

export const contact: Page = {
  key: 'contact',
  id: 'a5dce7063b45fbd5d6daa047',
  slug: { fr: 'contact', en: 'contact', es: 'contacto' },
  title: contactTitle,
  showInSitemap: true,
  layout: [
    { blockType: 'hero', variant: 'page', title: contactTitle, actions: [], anchors: [] },
    {
      blockType: 'form',
      title: { fr: 'Nous écrire', en: 'Write to us', es: 'Escribirnos' },
      anchor: 'formulaire',
      surface: 'soft',
      form: 'forms/contact',
    },
  ],
};

export const legalNotice = plain({
  key: 'mentions-legales',
  id: '416562e5d4eda0e39c51cfea',
  slug: { fr: 'mentions-legales', en: 'legal-notice', es: 'aviso-legal' },
  title: { fr: 'Mentions légales', en: 'Legal notice', es: 'Aviso legal' },
  body: {
    fr: ['Ce site est un exemple. Écrivez ici qui le publie et qui l’héberge.'],
    en: ['This site is an example. Write here who publishes it and who hosts it.'],
    es: ['Este sitio es un ejemplo. Escriba aquí quién lo publica y quién lo aloja.'],
  },
});

export const personalData = plain({
  key: 'donnees-personnelles',
  id: '65758974bb671f2c93e2e2da',
  slug: { fr: 'donnees-personnelles', en: 'personal-data', es: 'datos-personales' },
  title: { fr: 'Données personnelles', en: 'Personal data', es: 'Datos personales' },
  body: {
    fr: ['Ce site est un exemple. Écrivez ici ce que deviennent les messages reçus par les formulaires.'],
    en: ['This site is an example. Write here what becomes of the messages received through the forms.'],
    es: ['Este sitio es un ejemplo. Escriba aquí qué se hace con los mensajes recibidos por los formularios.'],
  },
});

export const accessibility = plain({
  key: 'accessibilite',
  id: 'd830d77e89274b07efed8d63',
  slug: { fr: 'accessibilite', en: 'accessibility', es: 'accesibilidad' },
  title: { fr: 'Accessibilité', en: 'Accessibility', es: 'Accesibilidad' },
  body: {
    fr: ['Un problème pour lire ce site ? [Écrivez-nous](ref:pages/contact).'],
    en: ['A problem reading this site? [Write to us](ref:pages/contact).'],
    es: ['¿Un problema para leer este sitio? [Escríbanos](ref:pages/contact).'],
  },
});

/** A draft: the organisation decides whether to publish it. */
export const help = plain({
  key: 'aide',
  id: 'e7ee95aa25a7a6277313ca44',
  slug: { fr: 'vous-cherchez-de-l-aide', en: 'looking-for-help', es: 'busca-ayuda' },
  draft: true,
  title: { fr: 'Vous cherchez de l’aide ?', en: 'Are you looking for help?', es: '¿Busca ayuda?' },
  body: {
    fr: ['Ce site n’est pas un service d’aide. En cas de danger, en Europe, appelez le 112.'],
    en: ['This site is not a help service. If you are in danger in Europe, call 112.'],
    es: ['Este sitio no es un servicio de ayuda. En caso de peligro, en Europa, llame al 112.'],
  },
});
