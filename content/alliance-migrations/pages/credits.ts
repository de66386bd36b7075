import type { Page } from '../../types';

export const credits: Page = {
  key: 'credits',
  id: 'e0393c4629f45d4d545d6be5',
  slug: { fr: 'credits', en: 'credits', es: 'creditos' },
  title: { fr: 'Crédits', en: 'Credits', es: 'Créditos' },
  seo: {
    title: { fr: 'Crédits', en: 'Credits', es: 'Créditos' },
    description: {
      fr: 'Textes, dessins, polices de caractères et logiciels dont ce site est fait.',
      en: 'The texts, drawings, typefaces and software this site is made of.',
      es: 'Textos, dibujos, tipografías y programas de los que está hecho este sitio.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'quiet',
      title: { fr: 'Crédits', en: 'Credits', es: 'Créditos' },
      actions: [],
      anchors: [],
    },
    {
      blockType: 'rich-text',
      body: {
        fr: [
          '## Textes',
          'Alliance Migrations. L’article 13 de la Déclaration universelle des droits de l’homme est cité en anglais et en espagnol dans la version officielle des [Nations unies](https://www.un.org/fr/about-us/universal-declaration-of-human-rights).',
          '## Images',
          'Les dessins et les couvertures ont été faits pour ce site. Il ne contient pas de photographie.',
          '## Polices de caractères',
          'Radio Canada Big et Literata, sous licence libre [SIL Open Font License 1.1](https://openfontlicense.org).',
          '## Logiciels',
          'Le site est un logiciel libre, sous licence MIT, construit avec [Payload](https://payloadcms.com) et [Next.js](https://nextjs.org).',
        ],
        en: [
          '## Texts',
          'Alliance Migrations. Article 13 of the Universal Declaration of Human Rights is quoted in English and Spanish in the official version of the [United Nations](https://www.un.org/en/about-us/universal-declaration-of-human-rights).',
          '## Images',
          'The drawings and covers were made for this site. It contains no photographs.',
          '## Typefaces',
          'Radio Canada Big and Literata, under the free [SIL Open Font License 1.1](https://openfontlicense.org).',
          '## Software',
          'The site is free software, under the MIT licence, built with [Payload](https://payloadcms.com) and [Next.js](https://nextjs.org).',
        ],
        es: [
          '## Textos',
          'Alliance Migrations. El artículo 13 de la Declaración Universal de Derechos Humanos se cita en inglés y en español en la versión oficial de las [Naciones Unidas](https://www.un.org/es/about-us/universal-declaration-of-human-rights).',
          '## Imágenes',
          'Los dibujos y las cubiertas se hicieron para este sitio. No contiene fotografías.',
          '## Tipografías',
          'Radio Canada Big y Literata, con licencia libre [SIL Open Font License 1.1](https://openfontlicense.org).',
          '## Programas',
          'El sitio es software libre, con licencia MIT, construido con [Payload](https://payloadcms.com) y [Next.js](https://nextjs.org).',
        ],
      },
    },
  ],
};
