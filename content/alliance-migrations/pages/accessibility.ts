import type { Page } from '../../types';

/** Non compliant until an audit is dated: the law knows no other word before it. */
export const accessibility: Page = {
  key: 'accessibilite',
  id: '07921ef59372646ff91827d1',
  slug: { fr: 'accessibilite', en: 'accessibility', es: 'accesibilidad' },
  title: { fr: 'Accessibilité', en: 'Accessibility', es: 'Accesibilidad' },
  seo: {
    title: { fr: 'Accessibilité', en: 'Accessibility', es: 'Accesibilidad' },
    description: {
      fr: 'Déclaration d’accessibilité : état de conformité, comment signaler un problème, voies de recours.',
      en: 'Accessibility statement: state of compliance, how to report a problem, means of redress.',
      es: 'Declaración de accesibilidad: estado de conformidad, cómo comunicar un problema, vías de recurso.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'quiet',
      title: {
        fr: 'Déclaration d’accessibilité',
        en: 'Accessibility statement',
        es: 'Declaración de accesibilidad',
      },
      actions: [],
      anchors: [],
    },
    {
      blockType: 'rich-text',
      body: {
        fr: [
          'L’Alliance Migrations s’engage à rendre son site accessible. Cette déclaration s’applique à l’ensemble du site.',
          '## État de conformité',
          'Ce site est **non conforme** au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2 : aucun audit n’a encore été mené. La mention du pied de page suit le résultat de l’audit : « non conforme », « partiellement conforme » ou « totalement conforme ».',
          '## Contenus non accessibles',
          'Faute d’audit, la liste des contenus non accessibles n’est pas établie.',
          '## Signaler un problème',
          'Si vous ne parvenez pas à accéder à un contenu ou à un service, [écrivez-nous](ref:pages/contact) : dites de quelle page il s’agit et ce qui vous arrête, afin de recevoir le contenu sous une autre forme.',
          '## Voies de recours',
          'Si vous avez signalé un défaut d’accessibilité et n’avez pas reçu de réponse satisfaisante, vous pouvez saisir le [Défenseur des droits](https://www.defenseurdesdroits.fr).',
        ],
        en: [
          'The Alliance Migrations undertakes to make its site accessible. This statement applies to the whole site.',
          '## State of compliance',
          'This site is **not compliant** with the French accessibility standard ([référentiel général d’amélioration de l’accessibilité](lang:fr), RGAA), version 4.1.2: no audit has been carried out yet. The words in the footer follow the result of the audit: “not compliant”, “partially compliant” or “fully compliant”.',
          '## Content that is not accessible',
          'As there has been no audit, the list of content that is not accessible has not been drawn up.',
          '## Reporting a problem',
          'If you cannot use some content or a service, please [write to us](ref:pages/contact): say which page it is and what stops you, so that you can be sent the content in another form.',
          '## Means of redress',
          'If you have reported an accessibility problem and have not had a satisfactory answer, you may turn to the French ombudsman, the [Défenseur des droits](https://www.defenseurdesdroits.fr).',
        ],
        es: [
          'La Alliance Migrations se compromete a que su sitio web sea accesible. Esta declaración se aplica a todo el sitio.',
          '## Estado de conformidad',
          'Este sitio **no es conforme** con la norma francesa de accesibilidad ([référentiel général d’amélioration de l’accessibilité](lang:fr), RGAA), versión 4.1.2: aún no se ha realizado ninguna auditoría. La mención del pie de página depende del resultado de la auditoría: «no conforme», «parcialmente conforme» o «totalmente conforme».',
          '## Contenidos no accesibles',
          'A falta de auditoría, no se ha establecido la lista de contenidos no accesibles.',
          '## Comunicar un problema',
          'Si no consigue acceder a un contenido o a un servicio, [escríbanos](ref:pages/contact): indique de qué página se trata y qué se lo impide, para recibir el contenido en otro formato.',
          '## Vías de recurso',
          'Si ha comunicado un problema de accesibilidad y no ha recibido una respuesta satisfactoria, puede dirigirse al defensor de los derechos francés, el [Défenseur des droits](https://www.defenseurdesdroits.fr).',
        ],
      },
    },
  ],
};
