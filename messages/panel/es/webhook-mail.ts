import type { Translation } from '../types';

export const webhookMail: Translation<'webhookMail'> = {
  subject: 'Webhook en pausa: {name}',
  paused:
    'El webhook «{name}» no ha podido entregar nada durante varios días, o el otro programa no quiere más mensajes. Está en pausa.',
  link: 'Comprobar la dirección y volver a activarlo:',
};
