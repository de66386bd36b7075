import type { PartialTranslation } from '../types';

export const pages = {
  singular: 'Página',
  plural: 'Páginas',
  help: 'Las páginas del sitio, hechas de bloques: inicio, presentación, contacto, avisos…',
  content: 'Contenido',
  title: 'Título',
  layout: 'Bloques',
  layoutSingular: 'Bloque',
  layoutPlural: 'Bloques',
  layoutHelp: 'Los mismos bloques en cada idioma; sus textos se traducen.',
  placeInTheSite: 'Lugar en el sitio',
  parent: 'Situada bajo la página',
  parentHelp: 'Forma parte de su dirección. Déjelo vacío para una página de primer nivel.',
  showInSitemap: 'Mostrar en el mapa del sitio',
} satisfies PartialTranslation<'pages'>;
