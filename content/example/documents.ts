import type { Document } from '../types';

/** Two documents with a file in each language: one with a generated cover, one with an image, and a provisional one. */
export const documents: Document[] = [
  {
    key: 'charte',
    id: 'a78a6d804637dccc4ba63d36',
    slug: { fr: 'charte', en: 'charter', es: 'carta' },
    title: { fr: 'La charte', en: 'The charter', es: 'La carta' },
    kind: 'founding-text',
    summary: {
      fr: 'Ce à quoi s’engagent les membres : accueillir dignement, partager leurs moyens, et associer les personnes concernées aux décisions.',
      en: 'What members commit to: a dignified welcome, sharing their means, and giving the people concerned a part in decisions.',
      es: 'A qué se comprometen los miembros: acoger dignamente, compartir sus medios y asociar a las personas afectadas a las decisiones.',
    },
    body: {
      fr: [
        '## Pourquoi une alliance',
        'Nos communes accueillent, souvent seules. Ensemble, elles partagent leurs moyens et parlent d’une voix.',
        '## Nos engagements',
        'Accueillir dignement, sans condition de nationalité ni de papiers. Associer les personnes concernées aux décisions.',
      ],
      en: [
        '## Why an alliance',
        'Our towns welcome people, often alone. Together they share their means and speak with one voice.',
        '## Our commitments',
        'Welcoming with dignity, whatever the nationality or the papers. Giving the people concerned a part in decisions.',
      ],
      es: [
        '## Por qué una alianza',
        'Nuestros municipios acogen, a menudo solos. Juntos comparten sus medios y hablan con una sola voz.',
        '## Nuestros compromisos',
        'Acoger dignamente, sin condición de nacionalidad ni de papeles. Asociar a las personas afectadas a las decisiones.',
      ],
    },
    authors: ['members/valclair'],
    event: 'events/rencontre-2024',
    concepts: ['concepts/hospitalite', 'concepts/accueil-inconditionnel'],
    files: [
      { file: 'files/charte-fr', language: 'fr', accessible: 'unknown' },
      { file: 'files/charte-en', language: 'en', accessible: 'unknown' },
      { file: 'files/charte-es', language: 'es', accessible: 'unknown' },
    ],
  },
  {
    key: 'actes',
    id: 'dd940fc2b4caa7b36fbb7925',
    slug: { fr: 'actes-de-la-rencontre-2024', en: 'proceedings-of-the-2024-meeting', es: 'actas-del-encuentro-2024' },
    title: { fr: 'Actes de la rencontre', en: 'Proceedings of the meeting', es: 'Actas del encuentro' },
    kind: 'proceedings',
    summary: {
      fr: 'Deux jours d’échanges entre communes, associations et personnes accueillies : ce qui s’y est dit, et ce qui en est sorti.',
      en: 'Two days of exchange between towns, associations and people who were welcomed: what was said, and what came of it.',
      es: 'Dos días de intercambio entre municipios, asociaciones y personas acogidas: lo que se dijo y lo que resultó de ello.',
    },
    provisional: {
      fr: 'Vous lisez un extrait, publié en attendant les actes complets.',
      en: 'You are reading an extract, published until the full proceedings are available.',
      es: 'Está leyendo un extracto, publicado a la espera de las actas completas.',
    },
    printedMark: {
      fr: 'Extrait provisoire, à remplacer par le texte signé',
      en: 'Provisional extract, to be replaced by the signed text',
      es: 'Extracto provisional, que será sustituido por el texto firmado',
    },
    body: {
      fr: [
        '## La rencontre des 3 et 4 octobre 2024',
        'Plus de 120 personnes venues de 18 pays ont partagé leurs pratiques : logement, langue, santé, démarches.',
        'Les ateliers ont montré que les communes inventent, et que les lanternes de l’accueil s’allument de proche en proche.',
      ],
      en: [
        '## The meeting of 3 and 4 October 2024',
        'More than 120 people from 18 countries shared their practices: housing, language, health, formalities.',
        'The workshops showed that towns invent, and that the lanterns of welcome light each other.',
      ],
      es: [
        '## El encuentro de los días 3 y 4 de octubre de 2024',
        'Más de 120 personas de 18 países compartieron sus prácticas: vivienda, idioma, salud, trámites.',
        'Los talleres mostraron que los municipios inventan y que los faroles de la acogida se encienden unos a otros.',
      ],
    },
    authors: [],
    authorsText: { fr: 'Alliance Exemple', en: 'Example Alliance', es: 'Alianza Ejemplo' },
    event: 'events/rencontre-2024',
    concepts: ['concepts/gouvernance-partagee', 'concepts/accueil-inconditionnel'],
    cover: 'media/couverture-actes',
    files: [
      { file: 'files/actes-fr', language: 'fr', accessible: 'unknown' },
      { file: 'files/actes-en', language: 'en', accessible: 'unknown' },
      { file: 'files/actes-es', language: 'es', accessible: 'unknown' },
    ],
  },
];
