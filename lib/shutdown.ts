/**
 * What is to be ended before the process does. On globalThis: what begins it is in Next's bundle, what ends it is not.
 */
const key = Symbol.for('site.shutdown');
const holder = globalThis as { [key]?: Array<(patienceMs: number) => Promise<void>> };
holder[key] ??= [];
const works = holder[key];

/** Adds what is to be ended; what was added last is ended first. */
export function onShutdown(work: (patienceMs: number) => Promise<void>): void {
  works.push(work);
}

/**
 * Ends everything, one after the other. What fails is said, and the rest is ended all the same.
 *
 * @param patienceMs how long work under way may still take
 */
export async function shutDown(patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (const work of works.splice(0).reverse()) {
    try {
      await work(Math.max(0, deadline - Date.now()));
    } catch (error) {
      process.stderr.write(`Not ended cleanly: ${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
}
