import type { Translation } from '../types';

export const header = {
  linkSingular: 'Link',
  linksPlural: 'Links',
  label: 'Header',
  group: 'Settings',
  help: 'The links at the top of each page.',
  links: 'Links',
  link: 'Link',
  children: 'Sub-links',
} satisfies Translation<'header'>;
