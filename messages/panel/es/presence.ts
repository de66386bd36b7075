import type { PartialTranslation } from '../types';

export const presence = {
  openElsewhere: 'Abierto también por {people}',
  openNow: 'Abierto por {people}',
  person: '{name} ({role})',
  someone: 'alguien',
  you: 'usted, en otra pestaña',
} satisfies PartialTranslation<'presence'>;
