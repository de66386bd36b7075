import type { Document, Text } from '../types';
import { foundingTextBody, meetingBody, meetingLastSentence } from './owner-paragraphs';

/** Stands in the summary and on every page of the PDF until the owner gives the signed text and the whole proceedings. */
export const provisionalMark: Text = {
  fr: 'Extrait provisoire, à remplacer par le texte signé',
  en: 'Provisional extract, to be replaced by the signed text',
  es: 'Extracto provisional, que será sustituido por el texto firmado',
};

/** The days of publication are not known, so neither document has one. */
export const documents: Document[] = [
  {
    key: 'texte-fondateur',
    id: '1b0f08e20aceac318585341c',
    slug: { fr: 'texte-fondateur', en: 'founding-text', es: 'texto-fundacional' },
    title: { fr: 'Le texte fondateur', en: 'The founding text', es: 'El texto fundacional' },
    kind: 'founding-text',
    summary: {
      fr: `${provisionalMark.fr}. Les raisons d’une alliance entre collectivités locales, élu.e.s et société civile, les valeurs partagées et ce qu’elles et ils souhaitent mettre en œuvre ensemble.`,
      en: `${provisionalMark.en}. The reasons for an alliance between local authorities, elected representatives and civil society, the values they share and what they wish to put into practice together.`,
      es: `${provisionalMark.es}. Las razones de una alianza entre entidades locales, cargos electos y sociedad civil, los valores que comparten y lo que desean poner en práctica en común.`,
    },
    body: foundingTextBody,
    authors: [],
    authorsText: {
      fr: 'Collectivités locales, élu.e.s et acteurs/actrices de société civile',
      en: 'Local authorities, elected representatives and people active in civil society',
      es: 'Entidades locales, cargos electos y actores de la sociedad civil',
    },
    event: 'events/rencontre-2019',
    concepts: [
      'concepts/citoyennete-universelle',
      'concepts/accueil-inconditionnel',
      'concepts/gouvernance-alternative',
    ],
    cover: 'media/couverture-texte-fondateur',
    files: [
      { file: 'files/texte-fondateur-fr', language: 'fr', accessible: 'unknown' },
      { file: 'files/texte-fondateur-en', language: 'en', accessible: 'unknown' },
      { file: 'files/texte-fondateur-es', language: 'es', accessible: 'unknown' },
    ],
  },
  {
    key: 'actes',
    id: '289ecabac00f15e1b9c57c42',
    slug: {
      fr: 'actes-de-la-rencontre-2019',
      en: 'proceedings-of-the-2019-meeting',
      es: 'actas-del-encuentro-2019',
    },
    title: {
      fr: 'Actes de la rencontre Alliance Migrations',
      en: 'Proceedings of the Alliance Migrations meeting',
      es: 'Actas del encuentro Alliance Migrations',
    },
    kind: 'proceedings',
    summary: {
      fr: `${provisionalMark.fr}. Ce que la rencontre des 3 et 4 octobre 2019 a réuni, ce qu’elle visait et ce qu’elle a permis de construire.`,
      en: `${provisionalMark.en}. Who came together at the meeting of 3 and 4 October 2019, what it was for and what it made possible.`,
      es: `${provisionalMark.es}. A quiénes reunió el encuentro de los días 3 y 4 de octubre de 2019, qué se proponía y qué permitió construir.`,
    },
    body: {
      fr: ['## La rencontre des 3 et 4 octobre 2019', ...meetingBody.fr, meetingLastSentence.fr],
      en: ['## The meeting of 3 and 4 October 2019', ...meetingBody.en, meetingLastSentence.en],
      es: ['## El encuentro de los días 3 y 4 de octubre de 2019', ...meetingBody.es, meetingLastSentence.es],
    },
    authors: [],
    authorsText: { fr: 'Alliance Migrations', en: 'Alliance Migrations', es: 'Alliance Migrations' },
    event: 'events/rencontre-2019',
    concepts: ['concepts/gouvernance-alternative', 'concepts/accueil-inconditionnel'],
    cover: 'media/couverture-actes',
    files: [
      { file: 'files/actes-fr', language: 'fr', accessible: 'unknown' },
      { file: 'files/actes-en', language: 'en', accessible: 'unknown' },
      { file: 'files/actes-es', language: 'es', accessible: 'unknown' },
    ],
  },
];
