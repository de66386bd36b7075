import { allianceMigrations } from './alliance-migrations';
import { blank } from './blank';
import type { StarterName } from './starter-names';
import type { StarterContent } from './types';

/** The starter contents by their names: what another alliance adds its own to, or replaces. */
export const starters: Record<StarterName, StarterContent> = {
  'alliance-migrations': allianceMigrations,
  blank,
};
