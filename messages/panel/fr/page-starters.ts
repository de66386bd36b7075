export const pageStarters = {
  from: 'Commencer à partir de',
  empty: 'Une page vide',
  presentation: 'Présentation : qui nous sommes, ce que nous faisons',
  theme: 'Thème : le contexte, et ce qui paraît à ce sujet',
  contact: 'Contact ou inscription : comment faire, et un formulaire',
} as const;
