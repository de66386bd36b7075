import type { Member } from '../types';

/** The two founders, in the owner's words. Where they sit is not known, so they have no place and no coordinates. */
export const members: Member[] = [
  {
    key: 'ocu',
    id: '5e238604606879c0f61d1794',
    slug: {
      fr: 'organisation-pour-une-citoyennete-universelle',
      en: 'organisation-for-a-universal-citizenship',
      es: 'organizacion-por-una-ciudadania-universal',
    },
    name: {
      fr: 'Organisation pour une Citoyenneté Universelle',
      en: 'Organisation for a Universal Citizenship',
      es: 'Organización por una Ciudadanía Universal',
    },
    acronym: 'OCU',
    kind: 'network',
    founder: true,
    summary: {
      fr: 'L’OCU rassemble des organisations de solidarité internationale. Elle promeut la liberté mondiale de circulation et d’installation des personnes et une gouvernance alternative des migrations.',
      en: 'OCU brings together international solidarity organisations. It promotes people’s freedom to move and settle throughout the world, and an alternative migration governance.',
      es: 'La OCU reúne a organizaciones de solidaridad internacional. Promueve la libertad mundial de circulación y de instalación de las personas y una gobernanza alternativa de las migraciones.',
    },
    description: {
      fr: [
        'L’Organisation pour une Citoyenneté Universelle (O.C.U.) rassemble des organisations de solidarité internationale dont Emmaüs International, le CCFD-Terre Solidaire, le Red Sin Fronteras et le Mouvement Utopia.',
        'Elle promeut la liberté mondiale de circulation et d’installation des personnes ainsi que l’instauration d’une gouvernance alternative des migrations impliquant les personnes en exil, les autorités locales et société civile.',
      ],
      en: [
        'The Organisation for a Universal Citizenship (O.C.U.) brings together international solidarity organisations, including Emmaus International, CCFD-Terre Solidaire, Red Sin Fronteras and the Utopia movement.',
        'It promotes people’s freedom to move and settle throughout the world, and the establishment of an alternative migration governance that involves people in exile, local authorities and civil society.',
      ],
      es: [
        'La Organización por una Ciudadanía Universal (O.C.U.) reúne a organizaciones de solidaridad internacional, entre ellas Emaús Internacional, el CCFD-Terre Solidaire, la Red Sin Fronteras y el Movimiento Utopia.',
        'Promueve la libertad mundial de circulación y de instalación de las personas, así como el establecimiento de una gobernanza alternativa de las migraciones en la que participen las personas en exilio, las autoridades locales y la sociedad civil.',
      ],
    },
    website: 'https://o-c-u.org',
    websiteLabel: { fr: 'Le site de l’O-C-U', en: 'The O-C-U website', es: 'El sitio web de la O-C-U' },
    visibility: 'public',
  },
  {
    key: 'anvita',
    id: '8e8e78381a5a8ee195283b4c',
    slug: {
      fr: 'association-nationale-des-villes-et-territoires-accueillants',
      en: 'national-association-of-welcoming-cities-and-territories',
      es: 'asociacion-nacional-de-ciudades-y-territorios-de-acogida',
    },
    name: {
      fr: 'Association Nationale des Villes et Territoires Accueillants',
      en: 'National Association of Welcoming Cities and Territories',
      es: 'Asociación Nacional de Ciudades y Territorios de Acogida',
    },
    acronym: 'ANVITA',
    kind: 'network',
    founder: true,
    summary: {
      fr: 'Fondée en 2018, l’ANVITA est un réseau de collectivités territoriales et d’élu·es engagé·es en faveur de l’accueil inconditionnel des personnes.',
      en: 'Founded in 2018, ANVITA is a network of local and regional authorities and elected representatives committed to the unconditional welcome of people.',
      es: 'Fundada en 2018, la ANVITA es una red de entidades territoriales y de cargos electos comprometidos con la acogida incondicional de las personas.',
    },
    description: {
      fr: [
        'Fondée en 2018, l’Association Nationale des Villes et Territoires Accueillants (ANVITA) est un réseau de collectivités territoriales et d’élu·es engagé·es en faveur de l’accueil inconditionnel des personnes. Aujourd’hui, elle réunit plus de 50 collectivités et 30 élu·es et parlementaires nationaux et européens, en créant un espace d’échange de pratiques et de mobilisation politique commune à différentes échelles.',
      ],
      en: [
        'Founded in 2018, the National Association of Welcoming Cities and Territories (Association Nationale des Villes et Territoires Accueillants, ANVITA) is a network of local and regional authorities and elected representatives committed to the unconditional welcome of people. Today it brings together more than 50 authorities and 30 elected representatives and members of national and European parliaments, creating a space to exchange practices and to act together politically at different levels.',
      ],
      es: [
        'Fundada en 2018, la Asociación Nacional de Ciudades y Territorios de Acogida (Association Nationale des Villes et Territoires Accueillants, ANVITA) es una red de entidades territoriales y de cargos electos comprometidos con la acogida incondicional de las personas. Hoy reúne a más de 50 entidades territoriales y a 30 cargos electos y parlamentarios nacionales y europeos, y crea un espacio de intercambio de prácticas y de movilización política común a distintas escalas.',
      ],
    },
    country: 'FR',
    website: 'https://anvita.fr',
    websiteLabel: { fr: 'Le site de l’ANVITA', en: 'The ANVITA website', es: 'El sitio web de la ANVITA' },
    visibility: 'public',
  },
];
