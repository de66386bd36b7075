import type { PartialTranslation } from '../types';

export const apiKeyErrors = {
  'invalid-key': 'Esta clave de acceso no se conoce. Compruebe que está copiada entera.',
  'key-expired': 'Esta clave de acceso ha caducado. Pida una nueva a la administración del sitio.',
  'key-revoked': 'Esta clave de acceso ha sido revocada. Pida una nueva a la administración del sitio.',
  'key-suspended': 'La cuenta de esta clave de acceso debe cambiar su contraseña: hasta entonces la clave no sirve.',
  'key-not-allowed': 'Esto no se hace con una clave de acceso: inicie sesión.',
  'key-personal-data': 'Esta clave de acceso no da acceso a los mensajes recibidos ni a las cuentas.',
  'key-read-only': 'Esta clave de acceso solo permite leer.',
  noAccount: 'Elija una cuenta, o dé un nombre a la nueva cuenta de servicio.',
  tooMany: 'Esta cuenta ya tiene {count} claves en uso. Revoque una antes.',
  gone: 'Esta clave ya no existe.',
} satisfies PartialTranslation<'apiKeyErrors'>;
