import type { Page } from '../../types';

export const join: Page = {
  key: 'rejoindre',
  id: 'ffe2417e4ae1130c2a8e5b70',
  slug: { fr: 'rejoindre', en: 'join', es: 'unirse' },
  title: { fr: 'Rejoindre l’alliance', en: 'Join the alliance', es: 'Unirse a la alianza' },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'page',
      title: { fr: 'Rejoindre l’alliance', en: 'Join the alliance', es: 'Unirse a la alianza' },
      actions: [],
      anchors: [
        { label: { fr: 'Par où commencer', en: 'Where to start', es: 'Por dónde empezar' }, target: 'etapes' },
        { label: { fr: 'Le formulaire', en: 'The form', es: 'El formulario' }, target: 'formulaire' },
      ],
    },
    {
      blockType: 'steps',
      anchor: 'etapes',
      title: { fr: 'Par où commencer', en: 'Where to start', es: 'Por dónde empezar' },
      steps: [
        {
          title: { fr: 'Lire la charte', en: 'Read the charter', es: 'Leer la carta' },
          text: {
            fr: 'Elle dit les engagements que partagent les membres.',
            en: 'It says what the members commit to.',
            es: 'Indica los compromisos que comparten los miembros.',
          },
          link: {
            label: { fr: 'La charte', en: 'The charter', es: 'La carta' },
            link: { type: 'document', to: 'documents/charte' },
          },
        },
        {
          title: { fr: 'En parler', en: 'Talk about it', es: 'Hablar de ello' },
          text: {
            fr: 'Au conseil municipal, dans votre association, avec les personnes accueillies.',
            en: 'In your town council, your association, with the people you welcome.',
            es: 'En el pleno municipal, en su asociación, con las personas acogidas.',
          },
        },
        {
          title: { fr: 'Nous écrire', en: 'Write to us', es: 'Escribirnos' },
          text: {
            fr: 'Le formulaire ci-dessous suffit.',
            en: 'The form below is enough.',
            es: 'Basta con el formulario siguiente.',
          },
        },
      ],
    },
    {
      blockType: 'form',
      title: { fr: 'Le formulaire', en: 'The form', es: 'El formulario' },
      anchor: 'formulaire',
      surface: 'soft',
      form: 'forms/rejoindre',
    },
  ],
};
