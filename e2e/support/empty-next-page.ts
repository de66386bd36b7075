import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const folder = path.resolve('.tmp', 'empty-next-page');

const files: Record<string, string> = {
  'package.json': '{ "name": "empty-next-page", "private": true, "type": "module" }',
  'next.config.js': 'export default {};',
  // Otherwise Next searches the parent folders, and finds the site's.
  'instrumentation.js': 'export function register() {}',
  'app/layout.js': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  'app/page.js': 'export default () => <p>Empty</p>;',
};

/** Scripts that a page loads; those for old browsers are omitted. */
export function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
}

/**
 * Measures Next itself: the JavaScript, in bytes after gzip, that a page without content loads in a build of the
 * installed version. Takes some seconds.
 */
export async function weightOfEmptyNextPage(): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const next = path.resolve('node_modules/next/dist/bin/next');
  // Without the settings of the tests, some of which Node reads before Next does.
  const { NODE_OPTIONS: _, ...env } = process.env;
  await promisify(execFile)(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const html = readFileSync(path.join(folder, '.next/server/app/index.html'), 'utf8');
  const scripts = scriptsOf(html).map((src) => src.replace(/^\/_next\//, '').replace(/\?.*$/, ''));
  return scripts.reduce((sum, src) => sum + gzipSync(readFileSync(path.join(folder, '.next', src))).length, 0);
}
