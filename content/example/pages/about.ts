import type { Page } from '../../types';

export const about: Page = {
  key: 'alliance',
  id: 'fa196f3cc094dabf09362fa3',
  slug: { fr: 'alliance', en: 'alliance', es: 'alianza' },
  title: { fr: 'L’alliance', en: 'The alliance', es: 'La alianza' },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'page',
      title: { fr: 'L’alliance', en: 'The alliance', es: 'La alianza' },
      standfirst: {
        fr: 'Pourquoi des communes et des associations s’allient, et comment elles décident.',
        en: 'Why towns and associations form an alliance, and how they decide.',
        es: 'Por qué los municipios y las asociaciones se alían, y cómo deciden.',
      },
      actions: [],
      anchors: [],
    },
    {
      blockType: 'rich-text',
      body: {
        fr: [
          '## Pourquoi',
          'Accueillir demande des moyens, des savoirs et une parole commune. L’alliance les réunit, autour de [l’accueil inconditionnel](ref:concepts/accueil-inconditionnel).',
          '## Comment',
          '- Une assemblée par an, ouverte à tous les membres.',
          '- Des groupes de travail, dont les [documents](section:documents) sont publiés.',
        ],
        en: [
          '## Why',
          'Welcoming people takes means, knowledge and a common voice. The alliance brings them together, around [unconditional welcome](ref:concepts/accueil-inconditionnel).',
          '## How',
          '- One assembly a year, open to all members.',
          '- Working groups, whose [documents](section:documents) are published.',
        ],
        es: [
          '## Por qué',
          'Acoger requiere medios, conocimientos y una voz común. La alianza los reúne, en torno a [la acogida incondicional](ref:concepts/accueil-inconditionnel).',
          '## Cómo',
          '- Una asamblea al año, abierta a todos los miembros.',
          '- Grupos de trabajo, cuyos [documentos](section:documents) se publican.',
        ],
      },
    },
    {
      blockType: 'quote',
      text: {
        fr: 'Nous avons commencé à trois communes. La quatrième est venue voir, et elle est restée.',
        en: 'We began as three towns. The fourth came to have a look, and stayed.',
        es: 'Empezamos siendo tres municipios. El cuarto vino a ver, y se quedó.',
      },
      source: { fr: 'Une maire de la vallée', en: 'A mayor of the valley', es: 'Una alcaldesa del valle' },
    },
  ],
};
