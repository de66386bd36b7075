export const accountMail = {
  subject: 'Choisir un nouveau mot de passe',
  requested:
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour tenir ce site. Pour le choisir, ouvrez cette adresse dans l’heure :',
  notRequested: 'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.',
  lockoutSubject: 'Connexions à votre compte refusées',
  lockoutWhat:
    'Quelqu’un a donné plusieurs fois un mot de passe faux pour votre compte. Ses essais sont refusés pendant {minutes} minutes, là où il se trouve ; ailleurs, vous pouvez vous connecter comme d’habitude.',
  lockoutWasYou: 'Si c’était vous, choisissez un nouveau mot de passe : vous pourrez vous connecter aussitôt.',
  lockoutWasNotYou:
    'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même, et il n’a pas été deviné.',
} as const;
