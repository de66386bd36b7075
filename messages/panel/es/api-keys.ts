import type { PartialTranslation } from '../types';

export const apiKeys = {
  singular: 'Clave de acceso',
  plural: 'Claves de acceso',
  intro:
    'Con una clave de acceso, un programa (el sitio de un socio, una aplicación) usa la API del sitio. Actúa en nombre de una cuenta y termina con ella.',
  none: 'Ninguna clave por ahora.',
  caption: 'Claves de acceso, primero las más recientes',
  name: 'Nombre',
  scope: 'Permite',
  lastUse: 'Último uso',
  ends: 'fin: {day}',
  state: 'Estado',
  action: 'Acción',
  never: 'Nunca',
  withPersonalData: 'y leer los mensajes recibidos y las cuentas',
  serviceAccount: 'cuenta de servicio',
  active: 'En uso',
  endsSoon: 'Termina pronto',
  expired: 'Caducada',
  revoked: 'Revocada',
  endSoonNotice: {
    one: '{count} clave termina en menos de {days} días: cree una nueva, désela al programa y revoque después la antigua.',
    other:
      '{count} claves terminan en menos de {days} días: cree otras nuevas, déselas a los programas y revoque después las antiguas.',
  },
  viaKey: 'clave «{name}»',
  scopes: {
    published: 'Leer lo que lee el público',
    read: 'Leer también los borradores',
    write: 'Leer y escribir según el rol de la cuenta',
  },
} satisfies PartialTranslation<'apiKeys'>;
