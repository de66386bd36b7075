export const users = {
  signIn: 'Connexion',
  singular: 'Personne',
  plural: 'Équipe',
  group: 'Réglages',
  help: 'Les personnes qui tiennent le site.',
  name: 'Nom',
  role: 'Rôle',
  roleAdmin: 'Administration : tout',
  roleEditor: 'Édition : écrit et publie',
  roleContributor: 'Contribution : écrit des brouillons',
  isService: 'Compte de service : un programme s’en sert, personne ne s’y connecte',
  mustChangePassword: 'Doit changer de mot de passe à la prochaine connexion',
} as const;
