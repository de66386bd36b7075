import type { Concept } from '../types';

/** "Démarche" of the owner's text: three questions, each with its whole answer. */
export const concepts: Concept[] = [
  {
    key: 'citoyennete-universelle',
    id: 'df9c3fefa3711a97a711259f',
    slug: { fr: 'citoyennete-universelle', en: 'universal-citizenship', es: 'ciudadania-universal' },
    order: 1,
    term: { fr: 'Citoyenneté universelle', en: 'Universal citizenship', es: 'Ciudadanía universal' },
    question: {
      fr: 'Qu’est-ce que la citoyenneté universelle ?',
      en: 'What is universal citizenship?',
      es: '¿Qué es la ciudadanía universal?',
    },
    definition: {
      fr: 'Pour les membres fondateurs de l’Alliance Migrations, la citoyenneté universelle suppose un socle commun minimum de droits fondamentaux.',
      en: 'For the founding members of the Alliance Migrations, universal citizenship presupposes a minimum common foundation of fundamental rights.',
      es: 'Para los miembros fundadores de la Alliance Migrations, la ciudadanía universal supone una base común mínima de derechos fundamentales.',
    },
    body: {
      fr: [
        'Pour les membres fondateurs de l’Alliance Migrations, la citoyenneté universelle suppose un socle commun minimum de droits fondamentaux. Chaque personne quels que soient sa nationalité, son origine et son lieu de résidence doit pouvoir prétendre à une participation à la vie démocratique, à la construction de la société dans laquelle elle vit. En résumé, le droit d’être reconnu.e en tant que citoyen.ne. La citoyenneté universelle doit grandir et se renforcer dans la rencontre des idées qui fleurissent aux quatre coins du monde.',
        'Ce principe de citoyenneté universelle s’oppose également à la conception communément partagée du migrant.e « illégal.e ». L’Alliance Migrations s’appuie sur l’article 13 de la Déclaration Universelle des Droits de l’Homme sur la libre circulation des personnes : « Toute personne a le droit de circuler librement et de choisir sa résidence à l’intérieur d’un État. (...) Toute personne a le droit de quitter tout pays, y compris le sien, et de revenir dans son pays ».',
      ],
      en: [
        'For the founding members of the Alliance Migrations, universal citizenship presupposes a minimum common foundation of fundamental rights. Every person, whatever their nationality, origin and place of residence, must be able to claim a part in democratic life and in building the society in which they live. In short, the right to be recognised as a citizen. Universal citizenship must grow and gain strength where the ideas that flourish in the four corners of the world meet.',
        'This principle of universal citizenship is also opposed to the commonly held notion of the “illegal” migrant. The Alliance Migrations relies on Article 13 of the Universal Declaration of Human Rights, on people’s freedom of movement: “Everyone has the right to freedom of movement and residence within the borders of each State. (…) Everyone has the right to leave any country, including his own, and to return to his country.”',
      ],
      es: [
        'Para los miembros fundadores de la Alliance Migrations, la ciudadanía universal supone una base común mínima de derechos fundamentales. Toda persona, cualesquiera que sean su nacionalidad, su origen y su lugar de residencia, debe poder aspirar a participar en la vida democrática y en la construcción de la sociedad en la que vive. En resumen, el derecho a que se la reconozca como parte de la ciudadanía. La ciudadanía universal debe crecer y reforzarse en el encuentro de las ideas que florecen en los cuatro puntos cardinales del mundo.',
        'Este principio de ciudadanía universal se opone también a la concepción, comúnmente compartida, de la persona migrante «ilegal». La Alliance Migrations se apoya en el artículo 13 de la Declaración Universal de Derechos Humanos, sobre la libre circulación de las personas: «Toda persona tiene derecho a circular libremente y a elegir su residencia en el territorio de un Estado. (…) Toda persona tiene derecho a salir de cualquier país, incluso el propio, y a regresar a su país».',
      ],
    },
    aliases: [],
    related: ['concepts/accueil-inconditionnel', 'concepts/gouvernance-alternative'],
    documents: ['documents/texte-fondateur'],
  },
  {
    key: 'accueil-inconditionnel',
    id: '87599022aac6cfeb406322f1',
    slug: { fr: 'accueil-inconditionnel', en: 'unconditional-welcome', es: 'acogida-incondicional' },
    order: 2,
    term: { fr: 'Accueil inconditionnel', en: 'Unconditional welcome', es: 'Acogida incondicional' },
    question: {
      fr: 'Qu’est-ce que l’accueil inconditionnel ?',
      en: 'What is unconditional welcome?',
      es: '¿Qué es la acogida incondicional?',
    },
    definition: {
      fr: 'L’accueil inconditionnel correspond à l’élaboration et la mise en œuvre de politiques, de dispositifs et/ou d’initiatives destinés à accueillir toute personne vulnérable, peu importe sa nationalité, son origine, son genre, sa sexualité ni sa régularité ou sa durée de résidence sur le territoire.',
      en: 'Unconditional welcome means designing and carrying out policies, schemes and/or initiatives intended to welcome any vulnerable person, regardless of nationality, origin, gender, sexuality, residence status or length of residence in the territory.',
      es: 'La acogida incondicional consiste en elaborar y poner en práctica políticas, dispositivos y/o iniciativas destinados a acoger a toda persona vulnerable, sin importar su nacionalidad, su origen, su género, su sexualidad ni la regularidad o la duración de su residencia en el territorio.',
    },
    body: {
      fr: [
        'L’accueil inconditionnel correspond à l’élaboration et la mise en œuvre de politiques, de dispositifs et/ou d’initiatives destinés à accueillir toute personne vulnérable, peu importe sa nationalité, son origine, son genre, sa sexualité ni sa régularité ou sa durée de résidence sur le territoire.',
        'Cela implique donc une politique volontariste d’accueil sur les territoires qui permet la création de dispositifs accordant ainsi l’accès aux droits fondamentaux et à une installation digne.',
        'L’accueil inconditionnel est très souvent favorisé par un triptyque État-collectivité-associations fonctionnel. Lorsque l’État manque, de nombreux exemples montrent que des solutions sont trouvées grâce à la collaboration entre les autorités locales et la société civile.',
      ],
      en: [
        'Unconditional welcome means designing and carrying out policies, schemes and/or initiatives intended to welcome any vulnerable person, regardless of nationality, origin, gender, sexuality, residence status or length of residence in the territory.',
        'It therefore implies a proactive policy of welcome in local areas, one that makes it possible to create schemes giving access to fundamental rights and to settling in dignity.',
        'Unconditional welcome is very often helped by a working threefold partnership between the State, local authorities and associations. Where the State is absent, many examples show that solutions are found through collaboration between local authorities and civil society.',
      ],
      es: [
        'La acogida incondicional consiste en elaborar y poner en práctica políticas, dispositivos y/o iniciativas destinados a acoger a toda persona vulnerable, sin importar su nacionalidad, su origen, su género, su sexualidad ni la regularidad o la duración de su residencia en el territorio.',
        'Esto implica, por tanto, una política decidida de acogida en los territorios, que permita crear dispositivos que den acceso a los derechos fundamentales y a una instalación digna.',
        'La acogida incondicional se ve muy a menudo favorecida por un tríptico Estado-entidad territorial-asociaciones que funcione. Cuando el Estado falta, numerosos ejemplos muestran que se encuentran soluciones gracias a la colaboración entre las autoridades locales y la sociedad civil.',
      ],
    },
    aliases: [
      {
        fr: 'accueil inconditionnel et digne',
        en: 'unconditional and dignified welcome',
        es: 'acogida incondicional y digna',
      },
    ],
    related: ['concepts/citoyennete-universelle', 'concepts/gouvernance-alternative'],
    documents: ['documents/texte-fondateur', 'documents/actes'],
  },
  {
    key: 'gouvernance-alternative',
    id: 'e8c515b5d8e4443f2fd43ce8',
    slug: {
      fr: 'gouvernance-alternative-des-migrations',
      en: 'alternative-migration-governance',
      es: 'gobernanza-alternativa-de-las-migraciones',
    },
    order: 3,
    term: {
      fr: 'Gouvernance alternative des migrations',
      en: 'Alternative migration governance',
      es: 'Gobernanza alternativa de las migraciones',
    },
    question: {
      fr: 'Qu’est-ce qu’une gouvernance alternative des migrations ?',
      en: 'What is alternative migration governance?',
      es: '¿Qué es una gobernanza alternativa de las migraciones?',
    },
    definition: {
      fr: 'La gouvernance alternative des migrations repose sur le partage des pratiques expérimentées sur les territoires en matière de co-construction de politiques publiques, promouvant un accueil plus digne des personnes migrantes quel que soit leur statut administratif.',
      en: 'Alternative migration governance rests on sharing the practices tried out locally in the joint making of public policies that promote a more dignified welcome for migrant people, whatever their administrative status.',
      es: 'La gobernanza alternativa de las migraciones se basa en compartir las prácticas experimentadas en los territorios en materia de construcción conjunta de políticas públicas que promuevan una acogida más digna de las personas migrantes, cualquiera que sea su situación administrativa.',
    },
    body: {
      fr: [
        'La gouvernance alternative des migrations repose sur le partage des pratiques expérimentées sur les territoires en matière de co-construction de politiques publiques, promouvant un accueil plus digne des personnes migrantes quel que soit leur statut administratif.',
        'La co-construction des politiques publiques entend une collaboration étroite entre les collectivités, l’État, et la société civile. Chaque membre de ce triptyque a un rôle à prendre dans l’élaboration des politiques publiques de par leurs compétences et force d’action complémentaires ainsi que leur expertise selon le rôle qu’ils occupent dans la gouvernance des migrations, toujours dans l’optique d’un accueil digne et inconditionnel des personnes.',
      ],
      en: [
        'Alternative migration governance rests on sharing the practices tried out locally in the joint making of public policies that promote a more dignified welcome for migrant people, whatever their administrative status.',
        'The joint making of public policies means close collaboration between local authorities, the State and civil society. Each of the three has a part to play in drawing up public policies, through their complementary powers and capacity for action and through their expertise, according to the role they hold in migration governance, always with a view to a dignified and unconditional welcome of people.',
      ],
      es: [
        'La gobernanza alternativa de las migraciones se basa en compartir las prácticas experimentadas en los territorios en materia de construcción conjunta de políticas públicas que promuevan una acogida más digna de las personas migrantes, cualquiera que sea su situación administrativa.',
        'La construcción conjunta de las políticas públicas supone una estrecha colaboración entre las entidades territoriales, el Estado y la sociedad civil. Cada integrante de este tríptico tiene un papel que desempeñar en la elaboración de las políticas públicas, por sus competencias y su capacidad de acción complementarias, así como por su experiencia según la función que ocupa en la gobernanza de las migraciones, siempre con miras a una acogida digna e incondicional de las personas.',
      ],
    },
    aliases: [
      {
        fr: 'autre gouvernance des migrations',
        en: 'another migration governance',
        es: 'otra gobernanza de las migraciones',
      },
    ],
    related: ['concepts/citoyennete-universelle', 'concepts/accueil-inconditionnel'],
    documents: ['documents/texte-fondateur', 'documents/actes'],
  },
];
