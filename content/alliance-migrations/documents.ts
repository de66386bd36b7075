import type { Document, Text } from '../types';
import { foundingTextBody, meetingBody, meetingLastSentence } from './owner-paragraphs';

/** Stands on every page of the PDFs until the owner gives the signed text and the whole proceedings. */
const provisionalMark: Text = {
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
      fr: 'Collectivités locales, élu.e.s et société civile y disent pourquoi s’allier, les valeurs qu’elles partagent et la gouvernance des migrations qu’elles défendent, fondée sur l’accueil digne et le respect des droits fondamentaux.',
      en: 'Local authorities, elected representatives and civil society say why they form an alliance, which values they share and which migration governance they defend: a dignified welcome and respect for fundamental rights.',
      es: 'Entidades locales, cargos electos y sociedad civil dicen por qué se alían, qué valores comparten y qué gobernanza de las migraciones defienden: la acogida digna y el respeto de los derechos fundamentales.',
    },
    provisional: {
      fr: 'Vous lisez un extrait, publié en attendant le texte signé.',
      en: 'You are reading an extract, published until the signed text is available.',
      es: 'Está leyendo un extracto, publicado a la espera del texto firmado.',
    },
    printedMark: provisionalMark,
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
      fr: 'Les 3 et 4 octobre 2019, plus de 180 participant.e.s de 25 pays ont posé les bases d’une alliance entre autorités locales accueillantes et société civile. Le récit de la rencontre et l’objet de l’alliance.',
      en: 'On 3 and 4 October 2019, more than 180 participants from 25 countries laid the foundations of an alliance between welcoming local authorities and civil society. An account of the meeting, and of what the alliance is for.',
      es: 'Los días 3 y 4 de octubre de 2019, más de 180 participantes de 25 países sentaron las bases de una alianza entre autoridades locales de acogida y sociedad civil. El relato del encuentro y el objeto de la alianza.',
    },
    provisional: {
      fr: 'Vous lisez un extrait, publié en attendant les actes complets.',
      en: 'You are reading an extract, published until the full proceedings are available.',
      es: 'Está leyendo un extracto, publicado a la espera de las actas completas.',
    },
    printedMark: provisionalMark,
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
