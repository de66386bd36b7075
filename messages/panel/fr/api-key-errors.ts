export const apiKeyErrors = {
  'invalid-key': 'Cette clé d’accès n’est pas connue. Vérifiez qu’elle est copiée en entier.',
  'key-expired': 'Cette clé d’accès a expiré. Demandez-en une nouvelle à l’administration du site.',
  'key-revoked': 'Cette clé d’accès a été révoquée. Demandez-en une nouvelle à l’administration du site.',
  'key-suspended': 'Le compte de cette clé d’accès doit changer de mot de passe : la clé ne sert pas jusque-là.',
  'key-not-allowed': 'Ceci ne se fait pas avec une clé d’accès : connectez-vous.',
  'key-personal-data': 'Cette clé d’accès ne donne pas accès aux messages reçus ni aux comptes.',
  'key-read-only': 'Cette clé d’accès ne permet que de lire.',
  noAccount: 'Choisissez un compte, ou donnez un nom au nouveau compte de service.',
  tooMany: 'Ce compte a déjà {count} clés qui servent. Révoquez-en une d’abord.',
  gone: 'Cette clé n’existe plus.',
} as const;
