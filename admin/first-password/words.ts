import { signInLimits } from '@/lib/limits';
import { words } from '@/lib/words';

/** The words of the form for a first password of one's own. */
export const gateWords = {
  title: words('Choisissez votre mot de passe', 'Choose your password', 'Elija su contraseña'),
  why: words(
    `Le mot de passe qu’on vous a donné ne sert qu’à cette première connexion. Le vôtre a au moins ${signInLimits.minPasswordLength} caractères : quatre mots sans lien entre eux font un bon mot de passe.`,
    `The password you were given is for this first login only. Yours must have at least ${signInLimits.minPasswordLength} characters: four unrelated words make a good password.`,
    `La contraseña que le dieron solo sirve para este primer acceso. La suya debe tener al menos ${signInLimits.minPasswordLength} caracteres: cuatro palabras sin relación entre sí son una buena contraseña.`,
  ),
  field: words('Nouveau mot de passe', 'New password', 'Nueva contraseña'),
  save: words('Enregistrer et continuer', 'Save and continue', 'Guardar y continuar'),
  leave: words('Se déconnecter', 'Log out', 'Cerrar sesión'),
};
