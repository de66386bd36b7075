import type { ChildProcess } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM'] as const;
/** Ctrl-C under npm comes twice, from the terminal and from npm; only what comes later is meant. */
const sameSignalMs = 500;

/** Child processes of the start; they end with it. */
const children = new Set<ChildProcess>();

/** Ends this process with ours. */
export function endWithUs(child: ChildProcess): void {
  children.add(child);
  child.once('exit', () => children.delete(child));
}

/**
 * Ends cleanly at the first signal, at once at the second.
 *
 * @param close closes the server; returns undefined while there is none, and the process just ends
 */
export function endAtSignals(close: () => Promise<void> | undefined): void {
  let firstSignalAt: number | undefined;
  const end = (code: number): never => {
    for (const child of children) child.kill('SIGTERM');
    process.exit(code);
  };
  for (const [index, signal] of signals.entries()) {
    const code = index === 0 ? 130 : 143;
    process.on(signal, () => {
      if (firstSignalAt !== undefined) {
        if (performance.now() - firstSignalAt > sameSignalMs) end(code);
        return;
      }
      firstSignalAt = performance.now();
      const closed = close();
      if (!closed) return end(code);
      process.stdout.write('\n  Closing … (a second signal ends at once)\n');
      closed.then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}
