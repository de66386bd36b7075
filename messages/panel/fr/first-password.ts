export const firstPassword = {
  title: 'Choisissez votre mot de passe',
  why: 'Le mot de passe qu’on vous a donné ne sert qu’à cette première connexion. Le vôtre a au moins {minPasswordLength} caractères : quatre mots sans lien entre eux font un bon mot de passe.',
  field: 'Nouveau mot de passe',
  save: 'Enregistrer et continuer',
  leave: 'Se déconnecter',
} as const;
