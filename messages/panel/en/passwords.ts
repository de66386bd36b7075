import type { Translation } from '../types';

export const passwords = {} satisfies Translation<'passwords'>;
