import type { PartialTranslation } from '../types';

export const accountMail = {
  subject: 'Elegir una contraseña nueva',
  asked:
    'Alguien, probablemente usted, ha pedido una contraseña nueva para gestionar este sitio. Para elegirla, abra esta dirección antes de una hora:',
  notAsked: 'Si no fue usted, no tiene que hacer nada: su contraseña sigue siendo la misma.',
} satisfies PartialTranslation<'accountMail'>;
