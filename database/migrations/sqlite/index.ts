import * as migration_20261123_164204_initial from './20261123_164204_initial';
import * as migration_20261123_203304_search_files from './20261123_203304_search_files';

export const migrations = [
  {
    up: migration_20261123_164204_initial.up,
    down: migration_20261123_164204_initial.down,
    name: '20261123_164204_initial',
  },
  {
    up: migration_20261123_203304_search_files.up,
    down: migration_20261123_203304_search_files.down,
    name: '20261123_203304_search_files'
  },
];
