import type { Concept } from '../types';

/** Three concepts that reference each other and the documents, one of them with other names. */
export const concepts: Concept[] = [
  {
    key: 'hospitalite',
    id: 'cf28a5153dbc00e86fda050f',
    slug: { fr: 'hospitalite', en: 'hospitality', es: 'hospitalidad' },
    order: 1,
    term: { fr: 'Hospitalité', en: 'Hospitality', es: 'Hospitalidad' },
    question: { fr: 'Qu’est-ce que l’hospitalité ?', en: 'What is hospitality?', es: '¿Qué es la hospitalidad?' },
    definition: {
      fr: 'L’hospitalité est ce qu’une commune et ses habitant·es offrent à qui arrive : un toit, des droits, une place.',
      en: 'Hospitality is what a town and its people offer those who arrive: a roof, rights, a place.',
      es: 'La hospitalidad es lo que un municipio y sus habitantes ofrecen a quien llega: un techo, derechos, un lugar.',
    },
    body: {
      fr: [
        'L’hospitalité est ce qu’une commune et ses habitant·es offrent à qui arrive : un toit, des droits, une place.',
        'Elle commence par [un accueil inconditionnel](glossary:concepts/accueil-inconditionnel), et demande des moyens partagés.',
      ],
      en: [
        'Hospitality is what a town and its people offer those who arrive: a roof, rights, a place.',
        'It begins with [an unconditional welcome](glossary:concepts/accueil-inconditionnel), and needs shared means.',
      ],
      es: [
        'La hospitalidad es lo que un municipio y sus habitantes ofrecen a quien llega: un techo, derechos, un lugar.',
        'Empieza por [una acogida incondicional](glossary:concepts/accueil-inconditionnel) y requiere medios compartidos.',
      ],
    },
    aliases: [],
    related: ['concepts/accueil-inconditionnel'],
    documents: ['documents/charte'],
  },
  {
    key: 'accueil-inconditionnel',
    id: '1b427238c042ab697d256586',
    slug: { fr: 'accueil-inconditionnel', en: 'unconditional-welcome', es: 'acogida-incondicional' },
    order: 2,
    term: { fr: 'Accueil inconditionnel', en: 'Unconditional welcome', es: 'Acogida incondicional' },
    question: {
      fr: 'Qu’est-ce que l’accueil inconditionnel ?',
      en: 'What is unconditional welcome?',
      es: '¿Qué es la acogida incondicional?',
    },
    definition: {
      fr: 'Accueillir toute personne, quels que soient sa nationalité, ses papiers et la durée de son séjour.',
      en: 'Welcoming everyone, whatever their nationality, their papers and the length of their stay.',
      es: 'Acoger a toda persona, sean cuales sean su nacionalidad, sus papeles y la duración de su estancia.',
    },
    body: {
      fr: [
        'L’accueil inconditionnel s’adresse à toute personne, quels que soient sa nationalité, ses papiers et la durée de son séjour.',
        'Il se construit entre élu·e·s, services publics et associations.',
      ],
      en: [
        'Unconditional welcome is for everyone, whatever their nationality, their papers and the length of their stay.',
        'Elected representatives, public services and associations build it together.',
      ],
      es: [
        'La acogida incondicional se dirige a toda persona, sean cuales sean su nacionalidad, sus papeles y la duración de su estancia.',
        'La construyen juntos los cargos electos, los servicios públicos y las asociaciones.',
      ],
    },
    aliases: [{ fr: 'premier accueil', en: 'first welcome', es: 'primera acogida' }],
    related: ['concepts/hospitalite', 'concepts/gouvernance-partagee'],
    documents: ['documents/charte', 'documents/actes'],
  },
  {
    key: 'gouvernance-partagee',
    id: 'a1a9c481628a76ac44b86153',
    slug: { fr: 'gouvernance-partagee', en: 'shared-governance', es: 'gobernanza-compartida' },
    order: 3,
    term: { fr: 'Gouvernance partagée', en: 'Shared governance', es: 'Gobernanza compartida' },
    question: {
      fr: 'Qu’est-ce qu’une gouvernance partagée des migrations ?',
      en: 'What is a shared governance of migration?',
      es: '¿Qué es una gobernanza compartida de las migraciones?',
    },
    definition: {
      fr: 'Décider des politiques migratoires avec les collectivités locales, la société civile et les personnes concernées.',
      en: 'Deciding on migration policies together with local authorities, civil society and the people concerned.',
      es: 'Decidir las políticas migratorias con las entidades locales, la sociedad civil y las personas afectadas.',
    },
    body: {
      fr: [
        'Une gouvernance partagée associe les collectivités locales, la société civile et les personnes concernées aux décisions.',
        'Elle s’appuie sur des engagements publics, que chaque membre de l’alliance rend visibles.',
      ],
      en: [
        'A shared governance gives local authorities, civil society and the people concerned a part in decisions.',
        'It rests on public commitments, which each member of the alliance makes visible.',
      ],
      es: [
        'Una gobernanza compartida asocia a las entidades locales, la sociedad civil y las personas afectadas a las decisiones.',
        'Se apoya en compromisos públicos, que cada miembro de la alianza hace visibles.',
      ],
    },
    aliases: [],
    related: ['concepts/accueil-inconditionnel'],
    documents: ['documents/actes'],
  },
];
