/** Starts the tested installation from scratch: empties its folder, then runs `npm start`. */
import { mkdirSync, rmSync } from 'node:fs';
import { installation, settingsOfInstallation } from './installation';
import { countQueries } from './query-count';

rmSync(installation.folder, { recursive: true, force: true });
mkdirSync(installation.folder, { recursive: true });
Object.assign(process.env, settingsOfInstallation);
countQueries();
await import('../../scripts/start');
