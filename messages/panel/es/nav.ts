import type { PartialTranslation } from '../types';

export const nav = {
  site: 'Ver el sitio',
  guide: 'Guía',
  toReview: 'Por revisar',
  myRequests: 'Mis peticiones',
  translations: 'Traducciones',
  title: 'Mi trabajo',
  dashboard: 'Panel',
  waiting: '{count} en espera',
} satisfies PartialTranslation<'nav'>;
