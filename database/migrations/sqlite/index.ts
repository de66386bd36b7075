import * as migration_20261123_214511_initial from './20261123_214511_initial';

export const migrations = [
  {
    up: migration_20261123_214511_initial.up,
    down: migration_20261123_214511_initial.down,
    name: '20261123_214511_initial'
  },
];
