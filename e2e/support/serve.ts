/** Starts the tested installation afresh: its folder is emptied, then `npm start` does what it always does. */
import { mkdirSync, rmSync } from 'node:fs';
import { installation, settingsOfInstallation } from './installation';
import { countQueries } from './query-count';

rmSync(installation.folder, { recursive: true, force: true });
mkdirSync(installation.folder, { recursive: true });
Object.assign(process.env, settingsOfInstallation);
countQueries();
await import('../../scripts/start');
