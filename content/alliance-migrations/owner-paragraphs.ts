import type { RichText, Text } from '../types';

/** Parts of the owner's text that stand in more than one place: the home page, and the page of each part. */

/** The statement at the head of the site; the founding text repeats it. */
export const statement: Text = {
  fr: 'Nous, collectivités locales, élu.e.s et acteurs/actrices de société civile, proposons de lancer un front commun construit autour d’une alliance durable entre autorités locales et société civile pour défendre depuis l’échelle locale et au niveau européen une gouvernance des migrations fondée sur l’accueil digne et le respect des droits fondamentaux, qui s’inscrit dans une vision globale de citoyenneté des droits humains et de leur effectivité.',
  en: 'We, local authorities, elected representatives and people active in civil society, propose to launch a common front built around a lasting alliance between local authorities and civil society, in order to defend, from the local level and at European level, a migration governance founded on a dignified welcome and on respect for fundamental rights, as part of a global vision of a citizenship of human rights and of their effective exercise.',
  es: 'Nosotras y nosotros, entidades locales, cargos electos y actores de la sociedad civil, proponemos lanzar un frente común construido en torno a una alianza duradera entre autoridades locales y sociedad civil para defender, desde la escala local y a nivel europeo, una gobernanza de las migraciones basada en la acogida digna y el respeto de los derechos fundamentales, que se inscriba en una visión global de ciudadanía de los derechos humanos y de su efectividad.',
};

/** What the Alliance is for: a sentence of the account of the meeting, also quoted alone. */
export const purpose: Text = {
  fr: 'Cette alliance a pour objet la promotion, depuis le local et dans une perspective globale, d’une autre gouvernance des migrations à même d’inclure la parole et l’expertise des autorités locales et organisations de la société civile, et de mettre ainsi en œuvre des politiques migratoires garantissant l’accueil inconditionnel et digne ainsi que le respect des droits fondamentaux des personnes exilées.',
  en: 'The purpose of this alliance is to promote, from the local level and in a global perspective, another migration governance, one able to include the voice and expertise of local authorities and civil society organisations, and thus to put into practice migration policies that guarantee an unconditional and dignified welcome and respect for the fundamental rights of people in exile.',
  es: 'Esta alianza tiene por objeto promover, desde lo local y con una perspectiva global, otra gobernanza de las migraciones, capaz de incluir la palabra y el conocimiento de las autoridades locales y de las organizaciones de la sociedad civil, y de poner así en práctica políticas migratorias que garanticen la acogida incondicional y digna y el respeto de los derechos fundamentales de las personas exiliadas.',
};

/** The account of the October 2019 meeting, its long paragraph cut in three, without its last sentence. */
export const meetingBody: RichText = {
  fr: [
    'Le projet de l’Alliance Migrations est le fruit de la rencontre de deux dynamiques (l’Organisation pour une Citoyenneté universelle, l’Association Nationale des Villes et Territoires Accueillants) et de leurs expériences respectives.',
    'Ce projet a été lancé le 4 octobre 2019 au Musée National de l’Histoire de l’Immigration suite à deux jours de réflexion avec une grande diversité d’acteur·rices de la société civile et d’autorités locales, à l’échelle nationale et internationale. En effet, la rencontre des 3 et 4 octobre 2019 a réuni plus de 180 participant.e.s (représentant.e.s de collectivités locales, représentant.e.s d’associations, réseaux, collectifs citoyens et syndicats) originaires de 25 pays et de 30 villes d’Afrique, des Amériques et d’Europe.',
    `Elle avait pour finalité la construction d’une alliance de travail entre autorités locales accueillantes et organisations de la société civile. ${purpose.fr}`,
    'Cette rencontre a permis de construire les fondements d’une stratégie collective autour d’objectifs concrets et atteignables, fixés dans un texte fondateur, et d’un agenda d’actions communes. Durant ces deux journées, se sont succédé des interventions en séances plénières et des temps d’échange en ateliers, ainsi que des séquences ouvertes à un public plus large. Une conférence de presse a été organisée à l’issue de ces deux journées.',
    'L’Alliance Migrations doit aussi contribuer à renouveler le discours sur la migration et dépasser l’image négative qui, par médias interposés, domine l’espace public.',
  ],
  en: [
    'The Alliance Migrations project grew out of the meeting of two movements (the Organisation for a Universal Citizenship and the National Association of Welcoming Cities and Territories) and of their respective experiences.',
    'The project was launched on 4 October 2019 at the National Museum of the History of Immigration, after two days of reflection with a wide range of people from civil society and local authorities, on a national and international scale. The meeting of 3 and 4 October 2019 brought together more than 180 participants (representatives of local authorities and representatives of associations, networks, citizens’ groups and trade unions) from 25 countries and from 30 cities in Africa, the Americas and Europe.',
    `Its aim was to build a working alliance between welcoming local authorities and civil society organisations. ${purpose.en}`,
    'The meeting made it possible to lay the foundations of a collective strategy around concrete and achievable goals, set out in a founding text, and of an agenda of joint action. Over the two days, talks in plenary sessions and exchanges in workshops followed one another, along with sessions open to a wider public. A press conference was held at the end of the two days.',
    'The Alliance Migrations must also help to renew the way migration is spoken of and to overcome the negative image that, through the media, dominates the public sphere.',
  ],
  es: [
    'El proyecto de la Alliance Migrations es fruto del encuentro de dos dinámicas (la Organización por una Ciudadanía Universal y la Asociación Nacional de Ciudades y Territorios de Acogida) y de sus respectivas experiencias.',
    'Este proyecto se lanzó el 4 de octubre de 2019 en el Museo Nacional de la Historia de la Inmigración, tras dos días de reflexión con una gran diversidad de actores de la sociedad civil y de autoridades locales, a escala nacional e internacional. En efecto, el encuentro de los días 3 y 4 de octubre de 2019 reunió a más de 180 participantes (representantes de entidades locales y representantes de asociaciones, redes, colectivos ciudadanos y sindicatos) procedentes de 25 países y de 30 ciudades de África, las Américas y Europa.',
    `Su finalidad era construir una alianza de trabajo entre autoridades locales de acogida y organizaciones de la sociedad civil. ${purpose.es}`,
    'Este encuentro permitió sentar las bases de una estrategia colectiva en torno a objetivos concretos y alcanzables, fijados en un texto fundacional, y de una agenda de acciones comunes. Durante las dos jornadas se sucedieron intervenciones en sesiones plenarias y momentos de intercambio en talleres, así como secuencias abiertas a un público más amplio. Al término de las dos jornadas se celebró una rueda de prensa.',
    'La Alliance Migrations debe contribuir también a renovar el discurso sobre la migración y a superar la imagen negativa que, a través de los medios de comunicación, domina el espacio público.',
  ],
};

/** The last sentence of that account, set large on the home page. */
export const meetingLastSentence: Text = {
  fr: 'Pour que, de bouc émissaire idéal, les exilé.e.s deviennent les émissaires d’une tradition d’accueil réaffirmée et renouvelée.',
  en: 'So that, from ideal scapegoats, people in exile become the emissaries of a reaffirmed and renewed tradition of welcome.',
  es: 'Para que, de chivos expiatorios ideales, las personas exiliadas pasen a ser emisarias de una tradición de acogida reafirmada y renovada.',
};

export const foundingTextBody: RichText = {
  fr: [
    'Ce texte se propose d’être le texte fondateur d’une alliance entre collectivités locales, élu.e.s et société civile pour défendre des politiques migratoires accueillantes et respectueuses des droits fondamentaux des personnes. Il entend rappeler les raisons d’une telle alliance, les valeurs que nous partageons et ce que nous souhaitons, ensemble, mettre en œuvre pour accueillir et intégrer dignement les migrant.e.s sur nos territoires.',
    'Résultat d’apports multiples d’élu.e.s et d’acteurs associatifs/actrices associatives, et se faisant l’écho de parcours et d’évènements ou expériences variés, il se veut être un effort collectif de synthèse pouvant permettre de dégager des pistes de travail communes.',
    'C’est à l’échelle locale que se vivent les conséquences directes des politiques migratoires nationales ou régionales sur la vie des personnes en exil qui les traversent ou qui cherchent à s’y installer. De part et d’autre, les collectivités locales, les élu.e.s et les personnes migrantes. Pourtant, force est de constater la limite de leurs actions, leur besoin de s’organiser collectivement pour aller au-delà de l’urgence et défendre d’autres visions des politiques migratoires que celle, sécuritaire, voire xénophobe, qui domine et leur est imposée par des décisions prises à l’échelle nationale et régionale de l’Union Européenne.',
    statement.fr,
    'Fruit d’une démarche collective, volontaire, engagée, ce texte a vocation à jeter les bases de cette alliance.',
  ],
  en: [
    'This text is intended as the founding text of an alliance between local authorities, elected representatives and civil society to defend migration policies that are welcoming and that respect people’s fundamental rights. It sets out to recall the reasons for such an alliance, the values we share and what we wish, together, to put into practice in order to welcome migrant people to our local areas, and to include them there, with dignity.',
    'The result of many contributions by elected representatives and people active in associations, and echoing varied journeys, events and experiences, it is meant as a collective effort of synthesis from which common lines of work can be drawn.',
    'It is at local level that the direct consequences of national or regional migration policies are felt in the lives of people in exile who pass through local areas or who seek to settle there. On either side stand the local authorities, the elected representatives and migrant people. And yet the limits of what they can do are plain, as is their need to organise collectively in order to go beyond emergency responses and to defend other visions of migration policy than the security-driven, even xenophobic, one that dominates and is imposed on them by decisions taken at national level and at the regional level of the European Union.',
    statement.en,
    'The fruit of a collective, voluntary and committed process, this text is meant to lay the foundations of this alliance.',
  ],
  es: [
    'Este texto se propone ser el texto fundacional de una alianza entre entidades locales, cargos electos y sociedad civil para defender políticas migratorias acogedoras y respetuosas de los derechos fundamentales de las personas. Pretende recordar las razones de tal alianza, los valores que compartimos y lo que deseamos, en común, poner en práctica para acoger e integrar dignamente a las personas migrantes en nuestros territorios.',
    'Resultado de múltiples aportaciones de cargos electos y de personas activas en asociaciones, y haciéndose eco de trayectorias y de acontecimientos o experiencias diversos, quiere ser un esfuerzo colectivo de síntesis que permita abrir vías de trabajo comunes.',
    'Es a escala local donde se viven las consecuencias directas de las políticas migratorias nacionales o regionales en la vida de las personas en exilio que atraviesan los territorios o que tratan de instalarse en ellos. A uno y otro lado, las entidades locales, los cargos electos y las personas migrantes. Sin embargo, hay que constatar el límite de sus acciones y su necesidad de organizarse colectivamente para ir más allá de la urgencia y defender otras visiones de las políticas migratorias que la visión securitaria, e incluso xenófoba, que domina y que les imponen decisiones tomadas a escala nacional y a escala regional de la Unión Europea.',
    statement.es,
    'Fruto de un proceso colectivo, voluntario y comprometido, este texto tiene vocación de sentar las bases de esta alianza.',
  ],
};
