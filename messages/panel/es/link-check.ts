import type { PartialTranslation } from '../types';

export const linkCheck = {
  check: 'Comprobar ahora',
  checking: 'La comprobación está en curso: tarda unos minutos. Puede salir de esta página.',
  refresh: 'Actualizar la lista',
  failedLabel: 'Nada ha cambiado',
} satisfies PartialTranslation<'linkCheck'>;
