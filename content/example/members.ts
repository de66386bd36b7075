import type { Member } from '../types';

/** Invented: a town and a network, both founders, in two countries. */
export const members: Member[] = [
  {
    key: 'valclair',
    id: '9f9b308de12dbcb1a97345c3',
    slug: { fr: 'ville-de-valclair', en: 'town-of-valclair', es: 'ciudad-de-valclair' },
    name: { fr: 'Ville de Valclair', en: 'Town of Valclair', es: 'Ciudad de Valclair' },
    kind: 'local-authority',
    founder: true,
    logo: 'media/blason',
    summary: {
      fr: 'Valclair ouvre ses écoles, ses logements et ses services à toute personne qui arrive, avec les associations de la vallée.',
      en: 'Valclair opens its schools, its housing and its services to everyone who arrives, together with the associations of the valley.',
      es: 'Valclair abre sus escuelas, sus viviendas y sus servicios a toda persona que llega, junto con las asociaciones del valle.',
    },
    description: {
      fr: [
        'Valclair ouvre ses écoles, ses logements et ses services à toute personne qui arrive, avec les associations de la vallée.',
        'Une maison de l’accueil réunit depuis dix ans les démarches, les cours de langue et les permanences.',
      ],
      en: [
        'Valclair opens its schools, its housing and its services to everyone who arrives, together with the associations of the valley.',
        'For ten years a welcome centre has brought together formalities, language courses and advice.',
      ],
      es: [
        'Valclair abre sus escuelas, sus viviendas y sus servicios a toda persona que llega, junto con las asociaciones del valle.',
        'Desde hace diez años, una casa de acogida reúne los trámites, los cursos de idiomas y la atención a las personas.',
      ],
    },
    country: 'FR',
    website: 'https://valclair.example',
    websiteLabel: { fr: 'Le site de Valclair', en: 'The website of Valclair', es: 'El sitio web de Valclair' },
    visibility: 'public',
  },
  {
    key: 'ports-ouverts',
    id: 'def3fb413eeee598e52fdb18',
    slug: { fr: 'reseau-des-ports-ouverts', en: 'network-of-open-ports', es: 'red-de-puertos-abiertos' },
    name: { fr: 'Réseau des ports ouverts', en: 'Network of Open Ports', es: 'Red de Puertos Abiertos' },
    acronym: 'RPO',
    kind: 'network',
    founder: true,
    summary: {
      fr: 'Le Réseau des ports ouverts relie des villes portuaires d’Afrique, des Amériques et d’Europe qui partagent leurs pratiques d’accueil.',
      en: 'The Network of Open Ports links port cities in Africa, the Americas and Europe that share their ways of welcoming people.',
      es: 'La Red de Puertos Abiertos une ciudades portuarias de África, las Américas y Europa que comparten sus prácticas de acogida.',
    },
    description: {
      fr: [
        'Le Réseau des ports ouverts relie des villes portuaires d’Afrique, des Amériques et d’Europe qui partagent leurs pratiques d’accueil.',
      ],
      en: [
        'The Network of Open Ports links port cities in Africa, the Americas and Europe that share their ways of welcoming people.',
      ],
      es: [
        'La Red de Puertos Abiertos une ciudades portuarias de África, las Américas y Europa que comparten sus prácticas de acogida.',
      ],
    },
    country: 'SN',
    website: 'https://ports-ouverts.example',
    websiteLabel: { fr: 'Le site du réseau', en: 'The website of the network', es: 'El sitio web de la red' },
    visibility: 'public',
  },
];
