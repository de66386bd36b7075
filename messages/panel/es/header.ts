import type { PartialTranslation } from '../types';

export const header = {
  linkSingular: 'Enlace',
  linksPlural: 'Enlaces',
  label: 'Cabecera',
  headerGroup: 'Ajustes',
  headerHelp: 'Los enlaces en la parte superior de cada página.',
  links: 'Enlaces',
  link: 'Enlace',
  children: 'Subenlaces',
} satisfies PartialTranslation<'header'>;
