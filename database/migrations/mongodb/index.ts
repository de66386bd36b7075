import type { MongoMigration } from '../../mongodb-migrations';
import * as locales from './20261129_151338_locales';

/** In the order in which they run. MongoDB needs one only where stored documents must change. */
export const mongoMigrations: readonly MongoMigration[] = [{ name: '20261129_151338_locales', up: locales.up }];
