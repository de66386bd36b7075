export const nav = {
  site: 'Voir le site',
  guide: 'Guide',
  toReview: 'À relire',
  myRequests: 'Mes demandes',
  translations: 'Traductions',
  title: 'Mon travail',
  dashboard: 'Tableau de bord',
  waiting: '{count} en attente',
} as const;
