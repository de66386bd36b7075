import { spawn } from 'node:child_process';
import { starterToLoad } from '@/content/starters';
import type { RunningServer } from '@/server/http-server';
import { build, isBuilt } from './build';
import { loadEnvironment } from './environment';
import { nodeFlags } from './node-flags';
import { unsupportedNodeWarning } from './node-support';
import { endAtSignals, endWithUs } from './signals';
import { step } from './steps';

/**
 * `npm start`: builds if needed, prepares the database and serves the site. `--dev` serves with Next's
 * development server instead of a build.
 */
async function start(): Promise<void> {
  const dev = process.argv.includes('--dev');
  let server: RunningServer | undefined;
  endAtSignals(() => server?.close());
  const madeSecret = loadEnvironment();
  const { settings } = await import('@/lib/settings');
  starterToLoad(settings.starterContent);
  const warning = unsupportedNodeWarning(process.version, new Date());
  if (warning) process.stdout.write(`  ${warning}\n`);
  if (madeSecret) process.stdout.write('  Wrote .env with a fresh secret\n');
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });

  if (!dev && !isBuilt()) await step('Build the site (half a minute or more)', build);
  // Imported here like all that reads settings: they are in .env, too.
  const { holdPort } = await import('@/server/hold-port');
  const held = await holdPort(settings.port, settings.host);
  await prepareDatabase();

  const { serve } = await import('@/server');
  server = await step('Start the server', () => serve({ port: settings.port, dev, beforeListening: held.release }));
  process.stdout.write(`\n  Site    ${settings.siteUrl}\n  Admin   ${settings.siteUrl}/admin\n  Stop    Ctrl-C\n\n`);
}

/** Prepares the database in a process of its own, which prints its steps itself. */
async function prepareDatabase(): Promise<void> {
  const child = spawn(process.execPath, [...nodeFlags, '.build/scripts/prepare/index.js'], {
    stdio: 'inherit',
    env: process.env,
  });
  endWithUs(child);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve));
  if (code !== 0) process.exit(1);
}

function fail(error: unknown): never {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `\n${taken ? `Port ${process.env.PORT ?? 3000} is taken by another program: choose one with PORT=… npm start` : reason}\n`,
  );
  process.exit(1);
}

start().catch(fail);
