import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Files that a clone does not have: dependencies, builds, uploads, the database, settings and reports. */
const notInClone = new Set(['node_modules', 'data', 'media', 'test-results', 'playwright-report', 'reports']);

/** What of the files with a dot is part of the project; the others are builds, settings and tools of this machine. */
const hiddenInClone = new Set(['.ci', '.env.example', '.githooks', '.github', '.gitignore', '.nvmrc']);

/** Copies the sources as they are now, committed or not, to a folder outside the project. */
export function copySources(target: string): void {
  for (const name of readdirSync('.')) {
    if (notInClone.has(name) || (name.startsWith('.') && !hiddenInClone.has(name))) continue;
    cpSync(name, path.join(target, name), { recursive: true });
  }
  cpSync(path.join('media', 'README.md'), path.join(target, 'media', 'README.md'));
}
