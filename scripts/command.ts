import { loadEnvironment } from './environment';

/** What was typed can't be done; the message says what to type. */
export class UsageError extends Error {}

/**
 * Runs a command to its end, and ends the process: with 0; with 1 and one line on the error output where it fails; with 2 where
 * it was called in a way that it does not know. `--help` prints its usage.
 */
export async function runCommand(usage: string, run: () => Promise<void>): Promise<never> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    loadEnvironment();
    await run();
  } catch (error) {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (isUsage) process.stderr.write(`\n${usage}\n`);
    else if (process.env.DEBUG) process.stderr.write(`${(error as Error).stack}\n`);
    process.exit(isUsage ? 2 : 1);
  }
  process.exit(0);
}
