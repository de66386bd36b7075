import * as migration_20261123_164204_initial from './20261123_164204_initial';
import * as migration_20261123_204949_forms from './20261123_204949_forms';

export const migrations = [
  {
    up: migration_20261123_164204_initial.up,
    down: migration_20261123_164204_initial.down,
    name: '20261123_164204_initial',
  },
  {
    up: migration_20261123_204949_forms.up,
    down: migration_20261123_204949_forms.down,
    name: '20261123_204949_forms'
  },
];
