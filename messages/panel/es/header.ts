import type { PartialTranslation } from '../types';

export const header = {
  linkSingular: 'Enlace',
  linksPlural: 'Enlaces',
  label: 'Cabecera',
  group: 'Ajustes',
  help: 'Los enlaces en la parte superior de cada página.',
  links: 'Enlaces',
  link: 'Enlace',
  children: 'Subenlaces',
} satisfies PartialTranslation<'header'>;
