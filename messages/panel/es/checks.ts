import type { PartialTranslation } from '../types';

export const checks = {
  block: 'bloque',
} satisfies PartialTranslation<'checks'>;
