export const webhookErrors = {
  privateAddress: 'Cette adresse est celle d’un réseau privé : rien n’y est envoyé.',
  unknownHost: 'Aucun site n’a été trouvé à cette adresse.',
  httpsOnly: 'L’adresse doit commencer par https://.',
  inactive: 'Ce webhook n’est pas actif : cochez « Actif » et sauvegardez.',
  noSecret: 'Créez d’abord la clé de signature.',
} as const;
