import type { PartialTranslation } from '../types';

export const apiErrors = {
  request: {
    'unknown-parameter': 'Parámetro desconocido aquí: «{parameter}».',
    'repeated-parameter': '«{parameter}» se indica una sola vez, sin corchetes.',
    'invalid-value': 'El valor de «{parameter}» no se acepta.',
    'invalid-locale': 'Pida un solo idioma a la vez ({locales}).',
    'unknown-field': 'Este campo no existe o no se puede usar aquí: «{parameter}».',
    'unknown-operator': 'Este operador no existe para este campo: «{parameter}».',
    'too-many-conditions': 'Una petición tiene como máximo {max} condiciones.',
    'too-many-parameters': 'Una petición tiene como máximo {max} parámetros.',
    'method-override': 'Envíe esta lectura con GET: otro método no puede sustituirlo.',
    'key-in-address':
      'Una clave no se pone en una dirección, que queda registrada por el camino: envíela en la cabecera Authorization y revoque esta.',
    'invalid-body': 'El cuerpo de la petición no es un objeto JSON legible.',
    'invalid-field-value': 'El valor de este campo no es del tipo esperado: «{parameter}».',
    'unknown-reference': 'Uno de los contenidos relacionados no existe o ya no existe.',
    'invalid-token': 'Este enlace no es válido.',
    'unknown-address': 'No hay nada en esta dirección de la API.',
    'too-large': 'Archivo demasiado grande.',
    'body-too-large': 'Esta petición es demasiado larga.',
  },
  server: {
    'bad-request': 'No se puede leer la dirección de esta petición.',
    'method-override': 'Envíe esta lectura como GET: otro método no puede sustituirlo.',
    'method-not-allowed': 'Este método no existe aquí.',
    'length-required': 'Indique la longitud del contenido en la cabecera Content-Length.',
    'body-too-large': 'El contenido de esta petición es demasiado largo.',
    'address-too-long': 'La dirección de esta petición es demasiado larga.',
    'too-many-requests':
      'Demasiadas peticiones en poco tiempo. Inténtelo de nuevo tras el plazo que indica Retry-After.',
    'headers-too-large': 'Las cabeceras de esta petición son demasiado largas.',
    'server-busy': 'El sitio está muy solicitado. Inténtelo de nuevo tras el plazo que indica Retry-After.',
    'database-unavailable': 'La base de datos no responde. Inténtelo de nuevo tras el plazo que indica Retry-After.',
    'internal-error':
      'Un error del sitio impide responder a esta petición. Vuelva a intentarlo dentro de unos minutos.',
  },
  changes: {
    'unknown-token':
      '«since» no es un código de esta base de datos. Pida uno sin «since», vuelva a leer las listas y sígalo.',
    'expired-token': 'Este código es demasiado antiguo. Pida uno sin «since», vuelva a leer las listas y sígalo.',
    limit: '«limit» es un número del 1 al {max}.',
  },
  search: {
    locale: '«locale» es un idioma del sitio: {locales}.',
    type: '«type» es un tipo de contenido: {types}.',
    q: 'Diga en «q» lo que busca, en {maxQueryLength} caracteres como máximo.',
    page: '«page» es un número a partir de 1.',
    limit: '«limit» es un número de 1 a {max}.',
  },
} satisfies PartialTranslation<'apiErrors'>;
