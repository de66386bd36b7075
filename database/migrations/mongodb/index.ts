import type { MongoMigration } from '../../mongodb-migrations';
import * as locales from './20261129_151338_locales';
import * as activity from './20261130_204713_activity';

/** In the order in which they run. MongoDB needs one only where stored documents must change. */
export const mongoMigrations: readonly MongoMigration[] = [
  { name: '20261129_151338_locales', up: locales.up },
  { name: '20261130_204713_activity', up: activity.up },
];
