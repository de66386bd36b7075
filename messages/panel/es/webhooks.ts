import type { Translation } from '../types';

export const webhooks: Translation<'webhooks'> = {
  secretTitle: 'Clave de firma',
  noSecret: 'No se envía nada mientras no haya clave.',
  secretSet: 'La clave está guardada y ya no se muestra.',
  createSecret: 'Crear la clave',
  replaceSecret: 'Sustituir la clave',
  replaceConfirm: 'Los próximos mensajes se firmarán con la clave nueva: la actual dejará de valer. ¿Sustituirla?',
  secretOnce: 'Cópiela ahora: no volverá a mostrarse.',
  copy: 'Copiar',
  copied: 'Copiada',
  test: 'Enviar una prueba',
  testQueued: 'La prueba se envía en menos de un minuto. El resultado está en la lista de envíos.',
  toDeliveries: 'Ver los envíos',
  paused: 'Webhook en pausa',
  pausedText: 'No se ha podido entregar nada durante varios días. Compruebe la dirección, marque «Activo» y guarde.',
  resend: 'Enviar de nuevo',
  resendQueued: 'El mensaje se envía en menos de un minuto.',
  failed: 'No se ha hecho nada',
};
