import type { PartialTranslation } from '../types';

export const removal = {
  wouldLeaveGapSite: 'Dejaría un hueco en el sitio: {places}{more}',
} satisfies PartialTranslation<'removal'>;
