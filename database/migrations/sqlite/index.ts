import * as migration_20261123_214511_initial from './20261123_214511_initial';
import * as migration_20261124_014625_editorial from './20261124_014625_editorial';
import * as migration_20261129_120939_hardening from './20261129_120939_hardening';
import * as migration_20261129_151338_locales from './20261129_151338_locales';
import * as migration_20261130_110905_presence from './20261130_110905_presence';
import * as migration_20261130_113214_saved_filters from './20261130_113214_saved_filters';
import * as migration_20261130_124001_intended_issues from './20261130_124001_intended_issues';
import * as migration_20261130_204713_activity from './20261130_204713_activity';
import * as migration_20261201_012656_comments from './20261201_012656_comments';
import * as migration_20261201_054951_releases from './20261201_054951_releases';
import * as migration_20261201_130100_changes_and_webhooks from './20261201_130100_changes_and_webhooks';
import * as migration_20261201_133533_api_keys from './20261201_133533_api_keys';
import * as migration_20261201_134415_licence_and_security_contact from './20261201_134415_licence_and_security_contact';

export const migrations = [
  {
    up: migration_20261123_214511_initial.up,
    down: migration_20261123_214511_initial.down,
    name: '20261123_214511_initial',
  },
  {
    up: migration_20261124_014625_editorial.up,
    down: migration_20261124_014625_editorial.down,
    name: '20261124_014625_editorial',
  },
  {
    up: migration_20261129_120939_hardening.up,
    down: migration_20261129_120939_hardening.down,
    name: '20261129_120939_hardening',
  },
  {
    up: migration_20261129_151338_locales.up,
    down: migration_20261129_151338_locales.down,
    name: '20261129_151338_locales',
  },
  {
    up: migration_20261130_110905_presence.up,
    down: migration_20261130_110905_presence.down,
    name: '20261130_110905_presence',
  },
  {
    up: migration_20261130_113214_saved_filters.up,
    down: migration_20261130_113214_saved_filters.down,
    name: '20261130_113214_saved_filters',
  },
  {
    up: migration_20261130_124001_intended_issues.up,
    down: migration_20261130_124001_intended_issues.down,
    name: '20261130_124001_intended_issues',
  },
  {
    up: migration_20261130_204713_activity.up,
    down: migration_20261130_204713_activity.down,
    name: '20261130_204713_activity',
  },
  {
    up: migration_20261201_012656_comments.up,
    down: migration_20261201_012656_comments.down,
    name: '20261201_012656_comments',
  },
  {
    up: migration_20261201_054951_releases.up,
    down: migration_20261201_054951_releases.down,
    name: '20261201_054951_releases',
  },
  {
    up: migration_20261201_130100_changes_and_webhooks.up,
    down: migration_20261201_130100_changes_and_webhooks.down,
    name: '20261201_130100_changes_and_webhooks',
  },
  {
    up: migration_20261201_133533_api_keys.up,
    down: migration_20261201_133533_api_keys.down,
    name: '20261201_133533_api_keys',
  },
  {
    up: migration_20261201_134415_licence_and_security_contact.up,
    down: migration_20261201_134415_licence_and_security_contact.down,
    name: '20261201_134415_licence_and_security_contact'
  },
];
