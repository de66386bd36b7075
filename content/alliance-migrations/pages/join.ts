import type { Page } from '../../types';
import { purpose } from '../owner-paragraphs';

/** Who decides and in how long is not known, so the page says neither. */
export const join: Page = {
  key: 'rejoindre',
  id: '0c25d796f503376dc9dbe6f5',
  slug: { fr: 'rejoindre', en: 'join', es: 'unirse' },
  title: { fr: 'Rejoindre l’Alliance', en: 'Join the Alliance', es: 'Unirse a la Alianza' },
  seo: {
    title: { fr: 'Rejoindre l’Alliance', en: 'Join the Alliance', es: 'Unirse a la Alianza' },
    description: {
      fr: 'À qui s’adresse l’Alliance Migrations, ce que signifie la rejoindre et par où commencer.',
      en: 'Whom the Alliance Migrations is for, what joining it means and where to start.',
      es: 'A quiénes se dirige la Alliance Migrations, qué significa unirse a ella y por dónde empezar.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'page',
      title: {
        fr: 'Rejoindre l’Alliance Migrations',
        en: 'Join the Alliance Migrations',
        es: 'Unirse a la Alliance Migrations',
      },
      standfirst: {
        fr: 'Une alliance durable entre autorités locales et société civile.',
        en: 'A lasting alliance between local authorities and civil society.',
        es: 'Una alianza duradera entre autoridades locales y sociedad civil.',
      },
      actions: [],
      anchors: [
        { label: { fr: 'À qui elle s’adresse', en: 'Whom it is for', es: 'A quiénes se dirige' }, target: 'qui' },
        { label: { fr: 'Ce que cela signifie', en: 'What it means', es: 'Qué significa' }, target: 'sens' },
        { label: { fr: 'Par où commencer', en: 'Where to start', es: 'Por dónde empezar' }, target: 'etapes' },
        { label: { fr: 'Le formulaire', en: 'The form', es: 'El formulario' }, target: 'formulaire' },
      ],
    },
    {
      blockType: 'rich-text',
      anchor: 'qui',
      title: {
        fr: 'À qui l’Alliance s’adresse',
        en: 'Whom the Alliance is for',
        es: 'A quiénes se dirige la Alianza',
      },
      body: {
        fr: [
          'Le texte fondateur est celui d’une alliance entre collectivités locales, élu.e.s et société civile. Elle s’adresse donc :',
          '- aux collectivités locales ;',
          '- aux élu.e.s ;',
          '- aux acteurs et actrices de la société civile : associations, réseaux, collectifs citoyens, syndicats.',
        ],
        en: [
          'The founding text is that of an alliance between local authorities, elected representatives and civil society. It is therefore for:',
          '- local authorities;',
          '- elected representatives;',
          '- people and organisations active in civil society: associations, networks, citizens’ groups, trade unions.',
        ],
        es: [
          'El texto fundacional es el de una alianza entre entidades locales, cargos electos y sociedad civil. Se dirige, por tanto:',
          '- a las entidades locales;',
          '- a los cargos electos;',
          '- a los actores de la sociedad civil: asociaciones, redes, colectivos ciudadanos, sindicatos.',
        ],
      },
    },
    {
      blockType: 'rich-text',
      anchor: 'sens',
      surface: 'soft',
      title: { fr: 'Ce que cela signifie', en: 'What it means', es: 'Qué significa' },
      body: {
        fr: [
          purpose.fr,
          'Le [texte fondateur](ref:documents/texte-fondateur) rappelle les raisons de cette alliance, les valeurs partagées et ce que ses membres souhaitent, ensemble, mettre en œuvre.',
        ],
        en: [
          purpose.en,
          'The [founding text](ref:documents/texte-fondateur) recalls the reasons for this alliance, the values it shares and what its members wish, together, to put into practice.',
        ],
        es: [
          purpose.es,
          'El [texto fundacional](ref:documents/texte-fondateur) recuerda las razones de esta alianza, los valores compartidos y lo que sus miembros desean, en común, poner en práctica.',
        ],
      },
    },
    {
      blockType: 'steps',
      anchor: 'etapes',
      title: { fr: 'Par où commencer', en: 'Where to start', es: 'Por dónde empezar' },
      steps: [
        {
          title: { fr: 'Lire le texte fondateur', en: 'Read the founding text', es: 'Leer el texto fundacional' },
          text: {
            fr: 'Il rappelle les raisons de cette alliance, les valeurs partagées et ce que ses membres souhaitent mettre en œuvre.',
            en: 'It recalls the reasons for this alliance, the values it shares and what its members wish to put into practice.',
            es: 'Recuerda las razones de esta alianza, los valores compartidos y lo que sus miembros desean poner en práctica.',
          },
          link: {
            label: { fr: 'Le texte fondateur', en: 'The founding text', es: 'El texto fundacional' },
            link: { type: 'document', to: 'documents/texte-fondateur' },
          },
        },
        {
          title: {
            fr: 'Prendre connaissance de la démarche',
            en: 'Get to know the approach',
            es: 'Conocer el enfoque',
          },
          text: {
            fr: 'La citoyenneté universelle, l’accueil inconditionnel et la gouvernance alternative des migrations.',
            en: 'Universal citizenship, unconditional welcome and alternative migration governance.',
            es: 'La ciudadanía universal, la acogida incondicional y la gobernanza alternativa de las migraciones.',
          },
          link: {
            label: { fr: 'La démarche', en: 'Our approach', es: 'Nuestro enfoque' },
            link: { type: 'section', section: 'concepts' },
          },
        },
        {
          title: { fr: 'Remplir le formulaire', en: 'Fill in the form', es: 'Rellenar el formulario' },
          text: {
            fr: 'Une seule personne écrit au nom de la collectivité ou de l’organisation.',
            en: 'One person writes on behalf of the local authority or organisation.',
            es: 'Una sola persona escribe en nombre de la entidad local u organización.',
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
    {
      blockType: 'call-to-action',
      title: { fr: 'Prendre contact', en: 'Get in touch', es: 'Ponerse en contacto' },
      text: {
        fr: 'Une question avant de rejoindre l’Alliance ? Les membres fondateurs peuvent y répondre.',
        en: 'A question before joining the Alliance? The founding members can answer it.',
        es: '¿Tiene alguna pregunta antes de unirse a la Alianza? Los miembros fundadores pueden responderla.',
      },
      button: {
        label: { fr: 'Prendre contact', en: 'Get in touch', es: 'Ponerse en contacto' },
        link: { type: 'document', to: 'pages/contact' },
      },
      secondary: {
        label: { fr: 'Lire le texte fondateur', en: 'Read the founding text', es: 'Leer el texto fundacional' },
        link: { type: 'document', to: 'documents/texte-fondateur' },
      },
      surface: 'ink',
    },
  ],
};
