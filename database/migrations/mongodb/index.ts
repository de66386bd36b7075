import type { MongoMigration } from '../../mongodb-migrations';
import * as locales from './20261129_151338_locales';
import * as activity from './20261130_204713_activity';
import * as activityOrder from './20261130_212500_activity_order';

/**
 * In the order in which they run. MongoDB needs one only where stored documents must change, or for an index that
 * Payload's configuration can't express.
 */
export const mongoMigrations: readonly MongoMigration[] = [
  { name: '20261129_151338_locales', up: locales.up },
  { name: '20261130_204713_activity', up: activity.up },
  { name: '20261130_212500_activity_order', up: activityOrder.up },
];
