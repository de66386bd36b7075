import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Files that a clone does not have: dependencies, builds, uploads, the database, settings and reports. */
const notInClone = new Set(['node_modules', 'data', 'media', 'test-results', 'playwright-report', 'reports']);

/** What of the files with a dot is part of the project; the others are builds, settings and tools of this machine. */
const hiddenInClone = new Set(['.ci', '.env.example', '.githooks', '.github', '.gitignore', '.nvmrc']);

/** Copies the sources as they are now, committed or not, to a folder outside the project. */
function copySources(target: string): void {
  for (const name of readdirSync('.')) {
    if (notInClone.has(name) || (name.startsWith('.') && !hiddenInClone.has(name))) continue;
    cpSync(name, path.join(target, name), { recursive: true });
  }
  cpSync(path.join('media', 'README.md'), path.join(target, 'media', 'README.md'));
}

/** The packages of this project, without another installation: hard links where the file system has them. */
export function linkPackages(folder: string): void {
  const target = path.join(folder, 'node_modules');
  try {
    execFileSync('cp', ['-al', 'node_modules', target], { stdio: 'ignore' });
  } catch {
    rmSync(target, { recursive: true, force: true });
    cpSync('node_modules', target, { recursive: true });
  }
}

/**
 * Works in a temporary copy of the sources, which is removed afterwards, also when the process ends before.
 *
 * @param name what the folder's name begins with
 */
export async function inCopyOfSources<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    copySources(folder);
    return await work(folder);
  } finally {
    remove();
    process.off('exit', remove);
  }
}
