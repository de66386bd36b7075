import type { PartialTranslation } from '../types';

export const passwords = {} satisfies PartialTranslation<'passwords'>;
