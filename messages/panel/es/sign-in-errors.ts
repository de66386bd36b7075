import type { PartialTranslation } from '../types';

export const signInErrors = {
  invalidEmail: 'Escriba una dirección de correo, por ejemplo nombre@ejemplo.org.',
  elsewhere: 'Esta solicitud viene de otro sitio. Inicie sesión desde la página de acceso de este sitio.',
  locked:
    'Demasiados intentos con una contraseña incorrecta. Vuelva a intentarlo dentro de {minutes} minutos, o elija una contraseña nueva con «¿Olvidó la contraseña?».',
  tooMany: 'Llegan demasiadas solicitudes desde esta conexión. Vuelva a intentarlo dentro de {minutes} minutos.',
  tooManyForgotten:
    'Llegan demasiadas solicitudes desde esta conexión. Vuelva a intentarlo dentro de {minutes} minutos.',
  currentPasswordMissing:
    'Indique su contraseña actual para crear una cuenta, o para cambiar un correo electrónico, una contraseña o una función.',
  currentPasswordWrong: 'Esta no es su contraseña actual.',
} satisfies PartialTranslation<'signInErrors'>;
