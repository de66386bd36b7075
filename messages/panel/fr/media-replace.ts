export const mediaReplace = {
  open: 'Remplacer le fichier…',
  title: 'Remplacer le fichier partout ?',
  consequence:
    'Chaque page qui montre cette image montrera la nouvelle tout de suite. L’ancien fichier est effacé, et son adresse ne répond plus. La légende et le crédit restent : vérifiez-les ensuite.',
  file: 'Nouveau fichier',
  kinds: 'JPEG, PNG, WebP, AVIF ou SVG, {maxMegabytes}\u00a0Mo au plus.',
  stillRight: 'La description est-elle encore juste ? Si elle change, ses traductions sont à refaire.',
  incomplete:
    'Choisissez un fichier, décrivez la nouvelle image (ou cochez « Image de décor ») et répondez à la question.',
  busy: 'Envoi en cours…',
  keep: 'Garder le fichier actuel',
  replace: 'Remplacer partout',
} as const;
