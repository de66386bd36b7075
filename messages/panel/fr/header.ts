export const header = {
  linkSingular: 'Lien',
  linksPlural: 'Liens',
  label: 'En-tête',
  group: 'Réglages',
  help: 'Les liens en haut de chaque page.',
  links: 'Liens',
  link: 'Lien',
  children: 'Sous-liens',
} as const;
