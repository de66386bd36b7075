import type { PartialTranslation } from '../types';

export const accountMail = {
  subject: 'Elegir una contraseña nueva',
  requested:
    'Alguien, probablemente usted, ha pedido una contraseña nueva para gestionar este sitio. Para elegirla, abra esta dirección antes de una hora:',
  notRequested: 'Si no fue usted, no tiene que hacer nada: su contraseña sigue siendo la misma.',
  lockoutSubject: 'Se han rechazado accesos a su cuenta',
  lockoutWhat:
    'Alguien ha dado varias veces una contraseña incorrecta para su cuenta. Sus intentos se rechazan durante {minutes} minutos desde donde está; desde otro lugar, usted puede entrar como siempre.',
  lockoutWasYou: 'Si fue usted, elija una contraseña nueva: podrá entrar enseguida.',
  lockoutWasNotYou:
    'Si no fue usted, no tiene que hacer nada: su contraseña sigue siendo la misma y no ha sido adivinada.',
} satisfies PartialTranslation<'accountMail'>;
