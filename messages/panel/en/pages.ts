import type { Translation } from '../types';

export const pages = {
  singular: 'Page',
  plural: 'Pages',
  help: 'The pages of the site, made of blocks: home, about, contact, legal…',
  content: 'Content',
  title: 'Title',
  layout: 'Blocks',
  layoutSingular: 'Block',
  layoutPlural: 'Blocks',
  layoutHelp: 'The same blocks in each language; their texts are translated.',
  placeInTheSite: 'Place in the site',
  parent: 'Placed under the page',
  parentHelp: 'Part of its address. Leave empty for a top-level page.',
  showInSitemap: 'Show in the site map',
} satisfies Translation<'pages'>;
