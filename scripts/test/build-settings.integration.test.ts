import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSettings } from './build-settings';

test('the source language and the time zone of a .env do not change what is tested', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-settings-'));
  const environment = createRequire(import.meta.url).resolve('@next/env');
  // What the build and the start do with the file.
  const script = `require(${JSON.stringify(environment)}).loadEnvConfig('.'); process.stdout.write(JSON.stringify(process.env))`;
  try {
    writeFileSync(path.join(folder, '.env'), 'SOURCE_LOCALE=es\nTIME_ZONE=Africa/Tunis # Tunis\nMEDIA_DIR=elsewhere\n');
    const env = { PATH: process.env.PATH, ...buildSettings } as unknown as NodeJS.ProcessEnv;
    const loaded = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: folder, env, encoding: 'utf8' }));
    expect(loaded).toMatchObject({ ...buildSettings, MEDIA_DIR: 'elsewhere' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
