import type { PartialTranslation } from '../types';

export const footer = {
  linkSingular: 'Enlace',
  linksPlural: 'Enlaces',
  link: 'Enlace',
  label: 'Pie de página',
  group: 'Ajustes',
  help: 'Los enlaces al pie de cada página. Una columna vacía no se muestra.',
  mainLinks: 'Enlaces principales',
  columns: 'Columnas',
  columnsSingular: 'Columna',
  title: 'Título',
  links: 'Enlaces',
  legalLinks: 'Enlaces legales',
  newsletter: 'Boletín',
} satisfies PartialTranslation<'footer'>;
