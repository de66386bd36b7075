import * as migration_20261123_214511_initial from './20261123_214511_initial';
import * as migration_20261123_234140_editorial_indexes from './20261123_234140_editorial_indexes';
import * as migration_20261124_003532_review from './20261124_003532_review';

export const migrations = [
  {
    up: migration_20261123_214511_initial.up,
    down: migration_20261123_214511_initial.down,
    name: '20261123_214511_initial',
  },
  {
    up: migration_20261123_234140_editorial_indexes.up,
    down: migration_20261123_234140_editorial_indexes.down,
    name: '20261123_234140_editorial_indexes',
  },
  {
    up: migration_20261124_003532_review.up,
    down: migration_20261124_003532_review.down,
    name: '20261124_003532_review'
  },
];
