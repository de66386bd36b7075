import type { Event } from '../types';

/** An event that is over, with all fields filled. */
export const events: Event[] = [
  {
    key: 'rencontre-2024',
    id: 'f21886d1a407962449de71af',
    slug: {
      fr: 'rencontre-des-communes-accueillantes-2024',
      en: 'meeting-of-welcoming-towns-2024',
      es: 'encuentro-de-municipios-de-acogida-2024',
    },
    title: {
      fr: 'La rencontre des communes accueillantes',
      en: 'The meeting of welcoming towns',
      es: 'El encuentro de municipios de acogida',
    },
    kind: 'meeting',
    status: 'scheduled',
    summary: {
      fr: 'Deux jours pour échanger entre communes, associations et personnes accueillies, et pour fonder l’alliance.',
      en: 'Two days for towns, associations and people who were welcomed to exchange, and to found the alliance.',
      es: 'Dos días de intercambio entre municipios, asociaciones y personas acogidas, y para fundar la alianza.',
    },
    body: {
      fr: [
        'Les 3 et 4 octobre 2024, plus de 120 personnes venues de 18 pays ont partagé leurs pratiques.',
        'Elles ont adopté la [charte](ref:documents/charte) de l’alliance.',
      ],
      en: [
        'On 3 and 4 October 2024, more than 120 people from 18 countries shared their practices.',
        'They adopted the [charter](ref:documents/charte) of the alliance.',
      ],
      es: [
        'Los días 3 y 4 de octubre de 2024, más de 120 personas de 18 países compartieron sus prácticas.',
        'Adoptaron la [carta](ref:documents/charte) de la alianza.',
      ],
    },
    // 3 and 4 October 2024 in Paris (UTC+2), all day.
    startsAt: '2024-10-02T22:00:00.000Z',
    endsAt: '2024-10-04T21:59:00.000Z',
    timeZone: 'Europe/Paris',
    allDay: true,
    attendance: 'in-person',
    venue: { name: 'Maison de l’accueil', city: 'Valclair', country: 'FR', latitude: 45.19, longitude: 5.72 },
    languages: ['fr', 'en', 'es'],
    keyFigures: [
      {
        qualifier: { fr: 'plus de', en: 'more than', es: 'más de' },
        value: '120',
        label: { fr: 'participant·es', en: 'participants', es: 'participantes' },
      },
      { value: '18', label: { fr: 'pays', en: 'countries', es: 'países' } },
    ],
    organisers: ['members/valclair', 'members/ports-ouverts'],
    participants: [],
    gallery: [],
    documents: ['documents/actes', 'documents/charte'],
    concepts: ['concepts/accueil-inconditionnel', 'concepts/gouvernance-partagee'],
  },
];
