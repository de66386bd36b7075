import type { PartialTranslation } from '../types';

export const mediaEdit = {} satisfies PartialTranslation<'mediaEdit'>;
