import type { CollectionConfig, TextFieldSingleValidation } from 'payload';
import { blocks } from '@/blocks';
import { requiredText } from '@/fields/required';
import { renderedFields } from '@/fields/rich-text/rendered';
import { textLimits } from '@/lib/limits';
import { forgetPageTree } from '@/lib/page-tree';
import { isReservedSlug } from '@/lib/routes';
import { slugFrom } from '@/lib/slugs';
import type { TextRequest } from '@/messages/panel';
import { label, readLabel, requestT, textByLanguage } from '@/messages/panel';
import { inPanelLanguages } from '@/messages/panel/languages';
import { contentCollection } from '../content-collection';
import { preventCircularParents } from './hooks';
import { renderLayout } from './html';
import { tidyLayout } from './layout';

type SlugOptions = { data?: { parent?: unknown }; req: TextRequest };

/** A top-level page can't take the name of a section or of a file of the site. */
function freeOfSections(value: unknown, { data, req }: SlugOptions): string | true {
  if (typeof value !== 'string' || value === '' || data?.parent) return true;
  return isReservedSlug(value) || isReservedSlug(slugFrom(value)) ? requestT(req)('errors.reservedSlug') : true;
}

/** What each kind of block is called, in every language of the panel. */
const kindsOfBlocks = Object.fromEntries(
  blocks.map(({ slug, labels }) => [
    slug,
    inPanelLanguages((language) => readLabel(labels?.singular, language) ?? slug),
  ]),
);

export const Pages: CollectionConfig = contentCollection({
  slug: 'pages',
  titleField: 'title',
  required: ['title'],
  columns: ['title', '_status', 'addresses', 'parent', 'updatedAt', 'updatedBy'],
  validateSlug: freeOfSections as TextFieldSingleValidation,
  hooks: { beforeChange: [preventCircularParents, forgetPageTree] },
  tabs: [
    {
      label: label('pages.content'),
      fields: [
        requiredText('title', 'pages.title', { maxLength: textLimits.maxTitleLength }),
        {
          name: 'layout',
          type: 'blocks',
          label: label('pages.layout'),
          labels: { singular: label('pages.layoutSingular'), plural: label('pages.layoutPlural') },
          admin: {
            initCollapsed: true,
            description: textByLanguage('pages.layoutHelp'),
            components: {
              afterInput: [
                '/admin/rows/open-new-rows#OpenNewRows',
                { path: '/admin/copied-blocks/paste-blocks#PasteBlocks', clientProps: { kinds: kindsOfBlocks } },
              ],
            },
          },
          blocks,
          hooks: { beforeValidate: [tidyLayout] },
        },
        ...renderedFields('layout', 'body', renderLayout),
      ],
    },
    {
      label: label('pages.placeInTheSite'),
      fields: [
        {
          name: 'parent',
          type: 'relationship',
          relationTo: 'pages',
          label: label('pages.parent'),
          admin: {
            description: textByLanguage('pages.parentHelp'),
          },
        },
        {
          name: 'showInSitemap',
          type: 'checkbox',
          defaultValue: true,
          label: label('pages.showInSitemap'),
        },
      ],
    },
  ],
});
