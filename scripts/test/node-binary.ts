import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './command';

/** The npm that runs this script; other versions of Node run the same npm. */
export function npmCli(): string {
  const file = process.env.npm_execpath;
  if (!file?.endsWith('.js')) throw new Error('Start this through npm: npm run test:node');
  return file;
}

/**
 * Returns the program of a major version of Node: ours, else the newest in npm's package `node`, which is kept in the
 * system's folder for temporary files.
 *
 * @returns undefined where it can't be downloaded or does not run on this machine
 */
export async function findNode(major: number): Promise<string | undefined> {
  if (isMajor(process.version, major)) return process.execPath;
  const folder = path.join(os.tmpdir(), 'node-for-tests', String(major));
  const file = path.join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(file)) {
    const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund'];
    await run(process.execPath, [npmCli(), 'install', ...options, `node@${major}`]);
  }
  const { ok, output } = await run(file, ['--version']);
  return ok && isMajor(output.trim(), major) ? file : undefined;
}

const isMajor = (version: string, major: number): boolean => version.startsWith(`v${major}.`);
