import type { Translation } from '../types';

export const footer = {
  linkSingular: 'Link',
  linksPlural: 'Links',
  link: 'Link',
  label: 'Footer',
  group: 'Settings',
  help: 'The links at the bottom of each page. An empty column is not shown.',
  mainLinks: 'Main links',
  columns: 'Columns',
  columnsSingular: 'Column',
  title: 'Title',
  links: 'Links',
  legalLinks: 'Legal links',
  newsletter: 'Newsletter',
} satisfies Translation<'footer'>;
