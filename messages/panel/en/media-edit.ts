import type { Translation } from '../types';

export const mediaEdit = {} satisfies Translation<'mediaEdit'>;
