import { spawn } from 'node:child_process';
import { nodeFlags } from '../node-flags';

type Options = {
  env?: Readonly<Record<string, string | undefined>>;
  /** Where the program runs; by default here. */
  cwd?: string;
  /** Shows the output of the command while it runs; else it is only collected. */
  shown?: boolean;
};

/** Result of a command; `output` is the end of its output, empty where it was shown. */
export type Outcome = { ok: boolean; output: string };

/** Runs a program of this project's packages (`node_modules/<script>`) with Node, whatever the platform's shell. */
export function runPackage(script: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/** Runs a script of this project, named by its source; `npm run bundle:tests` has bundled it. */
export function runScript(file: string, args: readonly string[] = [], options: Options = {}): Promise<Outcome> {
  return run(process.execPath, [...nodeFlags, `.build/${file.replace(/\.ts$/, '.js')}`, ...args], options);
}

/** Runs a program and returns its result; a program that does not exist counts as failed. */
export async function run(
  program: string,
  args: readonly string[],
  { env, cwd, shown }: Options = {},
): Promise<Outcome> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
