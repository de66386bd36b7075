import type { Event, KeyFigure } from '../types';
import { meetingBody, meetingLastSentence } from './owner-paragraphs';

/** As the owner counts them: "plus de 180 participant.e.s […] originaires de 25 pays et de 30 villes…". */
export const meetingFigures: KeyFigure[] = [
  {
    qualifier: { fr: 'plus de', en: 'more than', es: 'más de' },
    value: '180',
    label: { fr: 'participant.e.s', en: 'participants', es: 'participantes' },
  },
  { value: '25', label: { fr: 'pays', en: 'countries', es: 'países' } },
  {
    value: '30',
    label: {
      fr: 'villes d’Afrique, des Amériques et d’Europe',
      en: 'cities in Africa, the Americas and Europe',
      es: 'ciudades de África, las Américas y Europa',
    },
  },
];

export const events: Event[] = [
  {
    key: 'rencontre-2019',
    id: 'c6409633467520502cdec185',
    slug: {
      fr: 'rencontre-alliance-migrations-2019',
      en: 'alliance-migrations-meeting-2019',
      es: 'encuentro-alliance-migrations-2019',
    },
    title: {
      fr: 'La rencontre Alliance Migrations',
      en: 'The Alliance Migrations meeting',
      es: 'El encuentro Alliance Migrations',
    },
    kind: 'meeting',
    status: 'scheduled',
    summary: {
      fr: 'Plus de 180 participant.e.s originaires de 25 pays et de 30 villes d’Afrique, des Amériques et d’Europe.',
      en: 'More than 180 participants from 25 countries and from 30 cities in Africa, the Americas and Europe.',
      es: 'Más de 180 participantes procedentes de 25 países y de 30 ciudades de África, las Américas y Europa.',
    },
    body: {
      fr: [...meetingBody.fr, meetingLastSentence.fr],
      en: [...meetingBody.en, meetingLastSentence.en],
      es: [...meetingBody.es, meetingLastSentence.es],
    },
    // 3 and 4 October 2019 in Paris (UTC+2), all day: the hours are not known.
    startsAt: '2019-10-02T22:00:00.000Z',
    endsAt: '2019-10-04T21:59:00.000Z',
    timeZone: 'Europe/Paris',
    allDay: true,
    attendance: 'in-person',
    venue: {
      name: 'Musée national de l’histoire de l’immigration',
      city: 'Paris',
      country: 'FR',
      latitude: 48.84,
      longitude: 2.41,
    },
    languages: [],
    keyFigures: meetingFigures,
    organisers: ['members/ocu', 'members/anvita'],
    participants: [],
    gallery: [],
    documents: ['documents/actes', 'documents/texte-fondateur'],
    concepts: ['concepts/gouvernance-alternative', 'concepts/accueil-inconditionnel'],
  },
];
