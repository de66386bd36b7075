import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeAll, expect, test } from 'vitest';

const outfile = path.resolve('.tmp/test/signals.mjs');
let child: ChildProcess | undefined;
let output = '';

beforeAll(() => {
  buildSync({ entryPoints: ['scripts/signals.ts'], outfile, bundle: true, platform: 'node', format: 'esm' });
});
afterEach(() => child?.kill('SIGKILL'));

/** A process that ends at signals, by these lines; resolves once it says that it is ready. */
async function run(lines: string): Promise<ChildProcess> {
  const code = `import { endAtSignals, endWithUs } from ${JSON.stringify(outfile)};
    import { spawn } from 'node:child_process';
    ${lines}
    setInterval(() => {}, 1000);
    console.log('ready');`;
  output = '';
  const started = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  started.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await expect.poll(() => output, { timeout: 20_000 }).toContain('ready');
  return started;
}

test('the first signal closes and ends with success', async () => {
  const started = await run(`endAtSignals(async () => console.log('closed'));`);
  started.kill('SIGTERM');
  const [code] = await once(started, 'exit');
  expect(code).toBe(0);
  expect(output).toContain('closed');
});

test('npm passes on the signal of the terminal: the second one of the same moment ends nothing', async () => {
  const started = await run(`
    endAtSignals(() => new Promise((done) => setTimeout(() => { console.log('closed'); done(); }, 300)));`);
  started.kill('SIGINT');
  started.kill('SIGTERM');
  const [code] = await once(started, 'exit');
  expect(code).toBe(0);
  expect(output).toContain('closed');
});

test('what can’t be closed ends with an error', async () => {
  const started = await run(`endAtSignals(async () => { throw new Error('no'); });`);
  started.kill('SIGTERM');
  const [code] = await once(started, 'exit');
  expect(code).toBe(1);
});

test('a signal that comes later ends at once what does not close', async () => {
  const started = await run('endAtSignals(() => new Promise(() => {}));');
  const ended = once(started, 'exit');
  started.kill('SIGINT');
  // Those of the first moment are npm passing on the same one.
  const again = setInterval(() => started.kill('SIGINT'), 50);
  const [code] = await ended;
  clearInterval(again);
  expect(code).toBe(130);
  expect(output.match(/Closing/g)).toHaveLength(1);
});

test('before anything is served a signal ends it, with the process that does a step', async () => {
  const started = await run(`
    endAtSignals(() => undefined);
    const step = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    endWithUs(step);
    console.log('step ' + step.pid);`);
  const step = Number(/step (\d+)/.exec(output)?.[1]);
  started.kill('SIGTERM');
  const [code] = await once(started, 'exit');
  expect(code).toBe(143);
  const isThere = () => {
    try {
      return process.kill(step, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(isThere, { timeout: 10_000 }).toBe(false);
});
