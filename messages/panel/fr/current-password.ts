export const currentPassword = {
  field: 'Votre mot de passe actuel',
  why: 'Demandé pour créer un compte, ou pour changer une adresse électronique, un mot de passe ou un rôle, le vôtre ou celui de quelqu’un d’autre.',
} as const;
