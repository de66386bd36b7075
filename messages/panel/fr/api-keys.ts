export const apiKeys = {
  singular: 'Clé d’accès',
  plural: 'Clés d’accès',
  intro:
    'Avec une clé d’accès, un programme (le site d’un partenaire, une application) utilise l’API du site. Elle agit au nom d’un compte, et elle s’arrête avec lui.',
  none: 'Aucune clé pour l’instant.',
  caption: 'Clés d’accès, les plus récentes en premier',
  name: 'Nom',
  scope: 'Permet de',
  lastUse: 'Dernière utilisation',
  ends: 'fin : {day}',
  state: 'État',
  action: 'Action',
  never: 'Jamais',
  withPersonalData: 'et de lire les messages reçus et les comptes',
  serviceAccount: 'compte de service',
  active: 'Sert',
  endsSoon: 'Finit bientôt',
  expired: 'Expirée',
  revoked: 'Révoquée',
  endSoonNotice: {
    one: '{count} clé finit dans moins de {days} jours : faites-en une nouvelle, donnez-la au programme, puis révoquez l’ancienne.',
    other:
      '{count} clés finissent dans moins de {days} jours : faites-en de nouvelles, donnez-les aux programmes, puis révoquez les anciennes.',
  },
  viaKey: 'clé « {name} »',
  scopes: {
    published: 'Lire ce que le public lit',
    read: 'Lire aussi les brouillons',
    write: 'Lire et écrire selon le rôle du compte',
  },
} as const;
