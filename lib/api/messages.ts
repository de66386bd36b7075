import { words } from '../words';

/**
 * What the API says about a request it refuses, by the stable code of the refusal. `{parameter}` is the name of the
 * parameter or field, `{max}` a limit. Codes are part of the API: they are never renamed.
 */
export const requestErrors = {
  'unknown-parameter': words(
    'Paramètre inconnu ici : « {parameter} ».',
    'Unknown parameter here: “{parameter}”.',
    'Parámetro desconocido aquí: «{parameter}».',
  ),
  'repeated-parameter': words(
    '« {parameter} » ne se donne qu’une fois, sans crochets.',
    '“{parameter}” is given only once, without brackets.',
    '«{parameter}» se indica una sola vez, sin corchetes.',
  ),
  'invalid-value': words(
    'La valeur de « {parameter} » n’est pas acceptée.',
    'The value of “{parameter}” is not accepted.',
    'El valor de «{parameter}» no se acepta.',
  ),
  'invalid-locale': words(
    'Demandez une langue à la fois (fr, en ou es).',
    'Ask for one language at a time (fr, en or es).',
    'Pida un solo idioma a la vez (fr, en o es).',
  ),
  'unknown-field': words(
    'Ce champ n’existe pas ou ne peut pas être utilisé ici : « {parameter} ».',
    'This field does not exist or cannot be used here: “{parameter}”.',
    'Este campo no existe o no se puede usar aquí: «{parameter}».',
  ),
  'unknown-operator': words(
    'Cet opérateur n’existe pas pour ce champ : « {parameter} ».',
    'This operator does not exist for this field: “{parameter}”.',
    'Este operador no existe para este campo: «{parameter}».',
  ),
  'too-many-conditions': words(
    'Une requête a {max} conditions au plus.',
    'A request has at most {max} conditions.',
    'Una petición tiene como máximo {max} condiciones.',
  ),
  'too-many-parameters': words(
    'Une requête a {max} paramètres au plus.',
    'A request has at most {max} parameters.',
    'Una petición tiene como máximo {max} parámetros.',
  ),
  'method-override': words(
    'Envoyez cette lecture par GET : une autre méthode ne peut pas en tenir lieu.',
    'Send this read as a GET: another method cannot stand in for it.',
    'Envíe esta lectura con GET: otro método no puede sustituirlo.',
  ),
  'invalid-body': words(
    'Le corps de la requête n’est pas un objet JSON lisible.',
    'The body of the request is not a readable JSON object.',
    'El cuerpo de la petición no es un objeto JSON legible.',
  ),
  'invalid-field-value': words(
    'La valeur de ce champ n’est pas du type attendu : « {parameter} ».',
    'The value of this field is not of the expected type: “{parameter}”.',
    'El valor de este campo no es del tipo esperado: «{parameter}».',
  ),
  'unknown-reference': words(
    'Un des contenus liés n’existe pas ou plus.',
    'One of the related items does not exist, or no longer does.',
    'Uno de los contenidos relacionados no existe o ya no existe.',
  ),
  'invalid-token': words('Ce lien n’est pas valable.', 'This link is not valid.', 'Este enlace no es válido.'),
  'unknown-address': words(
    'Il n’y a rien à cette adresse de l’API.',
    'There is nothing at this address of the API.',
    'No hay nada en esta dirección de la API.',
  ),
};

export type RequestErrorCode = keyof typeof requestErrors;
