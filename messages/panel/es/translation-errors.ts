import type { PartialTranslation } from '../types';

export const translationErrors = {
  invalid: 'Lo enviado no tiene el formato esperado. Vuelva a cargar la página.',
  gone: 'Este contenido ya no existe.',
  trashed: 'Este contenido está en la papelera. Sáquelo primero de la papelera.',
  changed:
    'Se han quitado líneas o bloques del texto en {source} mientras usted traducía. Vuelva a cargar la página: su texto hasta entonces está guardado.',
  locked: 'Otra persona ha abierto este contenido. No se ha guardado nada.',
  incomplete: 'Este idioma todavía no se puede mostrar. Falta:',
  noService: 'Este sitio no tiene servicio de traducción automática.',
  tooMany: 'Ha pedido muchas propuestas. Espere unos minutos.',
  tooLong: 'Este texto es demasiado largo para una propuesta (más de {value} caracteres). Tradúzcalo por partes.',
  serviceKey: 'El servicio de traducción rechaza la clave de este sitio. Avise a la persona que lo administra.',
  serviceQuota: 'Este sitio ha gastado todo lo que el servicio de traducción le concede por ahora.',
  serviceBusy: 'El servicio de traducción recibe demasiadas peticiones. Inténtelo de nuevo dentro de un minuto.',
  serviceLate: 'El servicio de traducción no ha respondido en {seconds} segundos. Inténtelo más tarde.',
  serviceFailed: 'El servicio de traducción no ha podido traducir este texto. Inténtelo más tarde.',
  serviceMarkup:
    'El servicio ha perdido el formato de este texto (enlaces, notas, negrita). No se propone nada: tradúzcalo usted.',
} satisfies PartialTranslation<'translationErrors'>;
