import type { Page } from '../../types';

/** Publisher, director of publication and host come from the settings once they are filled in. */
export const legalNotice: Page = {
  key: 'mentions-legales',
  id: '0de0701478773a2d1f7f01f3',
  slug: { fr: 'mentions-legales', en: 'legal-notice', es: 'aviso-legal' },
  title: { fr: 'Mentions légales', en: 'Legal notice', es: 'Aviso legal' },
  seo: {
    title: { fr: 'Mentions légales', en: 'Legal notice', es: 'Aviso legal' },
    description: {
      fr: 'À qui appartiennent les textes, les images et le logiciel de ce site, et comment les reprendre.',
      en: 'Who owns the texts, images and software of this site, and how they may be reused.',
      es: 'A quién pertenecen los textos, las imágenes y el software de este sitio, y cómo pueden reutilizarse.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'quiet',
      title: { fr: 'Mentions légales', en: 'Legal notice', es: 'Aviso legal' },
      actions: [],
      anchors: [],
    },
    {
      blockType: 'rich-text',
      body: {
        fr: [
          '## Ce site',
          'Ce site présente l’Alliance Migrations, dont l’[OCU](ref:members/ocu) et l’[ANVITA](ref:members/anvita) sont les membres fondateurs.',
          '## Textes, images et documents',
          'Les textes, les images et les documents de ce site sont protégés par le droit d’auteur. Vous pouvez en citer de courts extraits en nommant la source, et faire un lien vers toute page du site. Toute autre reprise demande l’accord de qui en détient les droits.',
          'Le logiciel du site est libre, sous licence MIT. La page [Crédits](ref:pages/credits) dit de quoi le site est fait.',
          '## Liens vers d’autres sites',
          'Les sites vers lesquels nous renvoyons répondent de leur propre contenu. Si un lien ne mène plus où il devrait, [signalez-le](ref:pages/contact).',
          '## Données personnelles et accessibilité',
          'Voyez les pages [Données personnelles](ref:pages/donnees-personnelles) et [Accessibilité](ref:pages/accessibilite).',
        ],
        en: [
          '## This site',
          'This site presents the Alliance Migrations, whose founding members are [OCU](ref:members/ocu) and [ANVITA](ref:members/anvita).',
          '## Texts, images and documents',
          'The texts, images and documents of this site are protected by copyright. You may quote short extracts if you name the source, and link to any page of the site. Any other reuse requires the agreement of whoever holds the rights.',
          'The software of the site is free, under the MIT licence. The [Credits](ref:pages/credits) page says what the site is made of.',
          '## Links to other sites',
          'The sites we link to are responsible for their own content. If a link no longer leads where it should, please [let us know](ref:pages/contact).',
          '## Personal data and accessibility',
          'See the pages [Personal data](ref:pages/donnees-personnelles) and [Accessibility](ref:pages/accessibilite).',
        ],
        es: [
          '## Este sitio',
          'Este sitio presenta la Alliance Migrations, cuyos miembros fundadores son la [OCU](ref:members/ocu) y la [ANVITA](ref:members/anvita).',
          '## Textos, imágenes y documentos',
          'Los textos, las imágenes y los documentos de este sitio están protegidos por los derechos de autor. Puede citar breves extractos nombrando la fuente y enlazar a cualquier página del sitio. Cualquier otra reutilización requiere el acuerdo de quien posea los derechos.',
          'El software del sitio es libre, con licencia MIT. La página [Créditos](ref:pages/credits) indica de qué está hecho el sitio.',
          '## Enlaces a otros sitios',
          'Los sitios a los que enlazamos responden de su propio contenido. Si un enlace ya no lleva adonde debería, [avísenos](ref:pages/contact).',
          '## Datos personales y accesibilidad',
          'Consulte las páginas [Datos personales](ref:pages/donnees-personnelles) y [Accesibilidad](ref:pages/accessibilite).',
        ],
      },
    },
  ],
};
