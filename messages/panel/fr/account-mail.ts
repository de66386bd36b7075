export const accountMail = {
  subject: 'Choisir un nouveau mot de passe',
  asked:
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour tenir ce site. Pour le choisir, ouvrez cette adresse dans l’heure :',
  notAsked: 'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.',
} as const;
