import type { Translation } from '../types';

export const checks = {
  block: 'block',
} satisfies Translation<'checks'>;
