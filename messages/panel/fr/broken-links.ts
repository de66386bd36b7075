export const brokenLinks = {
  reasons: {
    'not-found': 'Page introuvable',
    'no-site': 'Le site n’existe plus',
    'no-answer': 'Ne répond pas',
    unsafe: 'Connexion non sûre',
    closed: 'Accès refusé au robot',
    busy: 'Site occupé ou en panne',
    inner: 'Adresse interne, non vérifiée',
    circle: 'Renvoie sans fin',
  },
  unknownReason: 'À regarder',
  offSite: 'Mène à un contenu qui n’est pas sur le site',
} as const;
