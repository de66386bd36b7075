import type { PartialTranslation } from '../types';

export const brokenLinks = {
  reasons: {
    'not-found': 'Página no encontrada',
    'no-site': 'El sitio ya no existe',
    'no-answer': 'No responde',
    unsafe: 'Conexión no segura',
    closed: 'Acceso denegado al robot',
    busy: 'Sitio ocupado o caído',
    inner: 'Dirección interna, no comprobada',
    circle: 'Redirige sin fin',
  },
  unknownReason: 'Por revisar',
  offSite: 'Lleva a un contenido que no está en el sitio',
} satisfies PartialTranslation<'brokenLinks'>;
