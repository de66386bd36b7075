import { minuteMs, signInLimits } from '@/lib/limits';
import { words } from '@/lib/words';

/** After how long wrong passwords are forgotten, and requests for a new one. */
const minutes = signInLimits.failuresPerAccount.windowMs / minuteMs;
const forgottenMinutes = signInLimits.forgottenPerAddress.windowMs / minuteMs;

/** Texts about signing in and changing passwords. */
export const signInWords = {
  elsewhere: words(
    'Cette demande vient d’un autre site. Connectez-vous depuis la page de connexion de ce site.',
    'This request comes from another site. Log in from the login page of this site.',
    'Esta solicitud viene de otro sitio. Inicie sesión desde la página de acceso de este sitio.',
  ),
  locked: words(
    `Trop d’essais avec un mot de passe faux. Réessayez dans ${minutes} minutes, ou choisissez un nouveau mot de passe par « Mot de passe oublié ? ».`,
    `Too many tries with a wrong password. Try again in ${minutes} minutes, or choose a new password through “Forgot password?”.`,
    `Demasiados intentos con una contraseña incorrecta. Vuelva a intentarlo dentro de ${minutes} minutos, o elija una contraseña nueva con «¿Olvidó la contraseña?».`,
  ),
  tooMany: words(
    `Trop de demandes viennent de cette connexion. Réessayez dans ${minutes} minutes.`,
    `Too many requests come from this connection. Try again in ${minutes} minutes.`,
    `Llegan demasiadas solicitudes desde esta conexión. Vuelva a intentarlo dentro de ${minutes} minutos.`,
  ),
  tooManyForgotten: words(
    `Trop de demandes viennent de cette connexion. Réessayez dans ${forgottenMinutes} minutes.`,
    `Too many requests come from this connection. Try again in ${forgottenMinutes} minutes.`,
    `Llegan demasiadas solicitudes desde esta conexión. Vuelva a intentarlo dentro de ${forgottenMinutes} minutos.`,
  ),
  currentPassword: words('Votre mot de passe actuel', 'Your current password', 'Su contraseña actual'),
  whyCurrentPassword: words(
    'Demandé pour créer un compte, ou pour changer une adresse électronique, un mot de passe ou un rôle, le vôtre ou celui de quelqu’un d’autre.',
    'Needed to create an account, or to change an e-mail address, a password or a role, yours or someone else’s.',
    'Se pide para crear una cuenta, o para cambiar un correo electrónico, una contraseña o una función, suyos o de otra persona.',
  ),
  currentPasswordMissing: words(
    'Donnez votre mot de passe actuel pour créer un compte, ou pour changer une adresse électronique, un mot de passe ou un rôle.',
    'Enter your current password to create an account, or to change an e-mail address, a password or a role.',
    'Indique su contraseña actual para crear una cuenta, o para cambiar un correo electrónico, una contraseña o una función.',
  ),
  currentPasswordWrong: words(
    'Ce n’est pas votre mot de passe actuel.',
    'This is not your current password.',
    'Esta no es su contraseña actual.',
  ),
};

/** The mail to the owner of an account for which an address gave a wrong password too often. */
export const lockoutMailWords = {
  subject: words(
    'Connexions à votre compte refusées',
    'Attempts to log in to your account were refused',
    'Se han rechazado accesos a su cuenta',
  ),
  what: words(
    `Quelqu’un a donné plusieurs fois un mot de passe faux pour votre compte. Ses essais sont refusés pendant ${minutes} minutes, là où il se trouve ; ailleurs, vous pouvez vous connecter comme d’habitude.`,
    `Someone gave a wrong password for your account several times. Their attempts are refused for ${minutes} minutes, from where they are; from elsewhere, you can log in as usual.`,
    `Alguien ha dado varias veces una contraseña incorrecta para su cuenta. Sus intentos se rechazan durante ${minutes} minutos desde donde está; desde otro lugar, usted puede entrar como siempre.`,
  ),
  wasYou: words(
    'Si c’était vous, choisissez un nouveau mot de passe : vous pourrez vous connecter aussitôt.',
    'If it was you, choose a new password: you can then log in at once.',
    'Si fue usted, elija una contraseña nueva: podrá entrar enseguida.',
  ),
  wasNotYou: words(
    'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même, et il n’a pas été deviné.',
    'If it was not you, there is nothing you need to do: your password stays the same, and it was not guessed.',
    'Si no fue usted, no tiene que hacer nada: su contraseña sigue siendo la misma y no ha sido adivinada.',
  ),
};
