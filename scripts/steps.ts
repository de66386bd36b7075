/**
 * Runs one step of a script and prints its name and how long it took.
 *
 * @param name what the step does, in words
 * @param work the step; a string it returns is printed, too
 */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  process.stdout.write(`  ${name} … `);
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${typeof result === 'string' ? `${result}, ` : ''}${seconds} s\n`);
  return result;
}
