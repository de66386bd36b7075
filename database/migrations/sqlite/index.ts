import * as migration_20261123_164204_initial from './20261123_164204_initial';
import * as migration_20261123_202516_redirects_and_urgent_notice from './20261123_202516_redirects_and_urgent_notice';

export const migrations = [
  {
    up: migration_20261123_164204_initial.up,
    down: migration_20261123_164204_initial.down,
    name: '20261123_164204_initial',
  },
  {
    up: migration_20261123_202516_redirects_and_urgent_notice.up,
    down: migration_20261123_202516_redirects_and_urgent_notice.down,
    name: '20261123_202516_redirects_and_urgent_notice'
  },
];
