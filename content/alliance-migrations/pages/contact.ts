import type { Page } from '../../types';

/** The Alliance's own address is not known yet: readers have the form, and the founders' sites. */
export const contact: Page = {
  key: 'contact',
  id: '5ab0b0ca03a8872ae6d0d9a1',
  slug: { fr: 'contact', en: 'contact', es: 'contacto' },
  title: { fr: 'Contact', en: 'Contact', es: 'Contacto' },
  seo: {
    title: { fr: 'Contact', en: 'Contact', es: 'Contacto' },
    description: {
      fr: 'Écrire à l’Alliance Migrations, ou à ses membres fondateurs.',
      en: 'Write to the Alliance Migrations, or to its founding members.',
      es: 'Escribir a la Alliance Migrations, o a sus miembros fundadores.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'page',
      title: { fr: 'Contact', en: 'Contact', es: 'Contacto' },
      actions: [],
      anchors: [],
    },
    {
      blockType: 'form',
      title: { fr: 'Nous écrire', en: 'Write to us', es: 'Escribirnos' },
      anchor: 'formulaire',
      surface: 'soft',
      form: 'forms/contact',
    },
    {
      blockType: 'rich-text',
      body: {
        fr: [
          '## Écrire aux membres fondateurs',
          'Vous pouvez joindre les membres fondateurs de l’Alliance Migrations par leurs sites :',
          '- [le site de l’O-C-U](https://o-c-u.org), pour l’Organisation pour une Citoyenneté Universelle ;',
          '- [le site de l’ANVITA](https://anvita.fr), pour l’Association Nationale des Villes et Territoires Accueillants.',
          '## Collectivités, élu.e.s, société civile',
          'La page [Rejoindre l’Alliance](ref:pages/rejoindre) dit à qui l’Alliance s’adresse et par où commencer.',
          '## Journalistes',
          'La page [Presse](ref:pages/presse) réunit l’essentiel : ce qu’est l’Alliance, ses membres fondateurs, des repères et les documents.',
          '## Ce site n’est pas un service d’aide',
          'Il ne permet pas de répondre à une situation personnelle. N’écrivez rien sur vos papiers ni sur votre santé. En cas de danger, en Europe, appelez le 112.',
        ],
        en: [
          '## Writing to the founding members',
          'You can reach the founding members of the Alliance Migrations through their own websites:',
          '- [the O-C-U website](https://o-c-u.org), for the Organisation for a Universal Citizenship;',
          '- [the ANVITA website](https://anvita.fr), for the National Association of Welcoming Cities and Territories.',
          '## Local authorities, elected representatives, civil society',
          'The page [Join the Alliance](ref:pages/rejoindre) says whom the Alliance is for and where to start.',
          '## Journalists',
          'The [Press](ref:pages/presse) page has the essentials: what the Alliance is, its founding members, key dates and documents.',
          '## This site is not a help service',
          'It cannot answer questions about a personal situation. Please write nothing about your papers or your health. If you are in danger in Europe, call 112.',
        ],
        es: [
          '## Escribir a los miembros fundadores',
          'Puede contactar con los miembros fundadores de la Alliance Migrations a través de sus sitios web:',
          '- [el sitio web de la O-C-U](https://o-c-u.org), para la Organización por una Ciudadanía Universal;',
          '- [el sitio web de la ANVITA](https://anvita.fr), para la Asociación Nacional de Ciudades y Territorios de Acogida.',
          '## Entidades locales, cargos electos, sociedad civil',
          'La página [Unirse a la Alianza](ref:pages/rejoindre) indica a quiénes se dirige la Alianza y por dónde empezar.',
          '## Periodistas',
          'La página [Prensa](ref:pages/presse) reúne lo esencial: qué es la Alianza, sus miembros fundadores, fechas clave y documentos.',
          '## Este sitio no es un servicio de ayuda',
          'No permite responder a una situación personal. No escriba nada sobre sus papeles ni sobre su salud. En caso de peligro, en Europa, llame al 112.',
        ],
      },
    },
  ],
};
