export const webhooks = {
  secretTitle: 'Clé de signature',
  noSecret: 'Rien n’est envoyé tant qu’il n’y a pas de clé.',
  secretSet: 'La clé est enregistrée et n’est plus affichée.',
  createSecret: 'Créer la clé',
  replaceSecret: 'Remplacer la clé',
  replaceConfirm:
    'Les messages suivants seront signés avec la nouvelle clé : l’ancienne ne vaudra plus. La remplacer ?',
  secretOnce: 'Copiez-la maintenant : elle ne sera plus affichée.',
  copy: 'Copier',
  copied: 'Copiée',
  test: 'Envoyer un essai',
  testQueued: 'L’essai est envoyé dans la minute. Le résultat est dans la liste des envois.',
  toDeliveries: 'Voir les envois',
  paused: 'Webhook mis en pause',
  pausedText:
    'Rien n’a pu être livré pendant plusieurs jours. Vérifiez l’adresse, puis cochez « Actif » et sauvegardez.',
  resend: 'Envoyer de nouveau',
  resendQueued: 'Le message est envoyé dans la minute.',
  failed: 'Rien n’a été fait',
} as const;
