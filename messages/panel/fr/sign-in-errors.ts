export const signInErrors = {
  invalidEmail: 'Écrivez une adresse électronique, par exemple nom@exemple.org.',
  elsewhere: 'Cette demande vient d’un autre site. Connectez-vous depuis la page de connexion de ce site.',
  locked:
    'Trop d’essais avec un mot de passe faux. Réessayez dans {minutes} minutes, ou choisissez un nouveau mot de passe par « Mot de passe oublié ? ».',
  tooMany: 'Trop de demandes viennent de cette connexion. Réessayez dans {minutes} minutes.',
  tooManyForgotten: 'Trop de demandes viennent de cette connexion. Réessayez dans {minutes} minutes.',
  currentPasswordMissing:
    'Donnez votre mot de passe actuel pour créer un compte, ou pour changer une adresse électronique, un mot de passe ou un rôle.',
  currentPasswordWrong: 'Ce n’est pas votre mot de passe actuel.',
} as const;
