/** Where steps are printed; on a terminal, what a step does is on one line. */
type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/**
 * Runs one step of a script and prints its name and how long it took. Where there is no terminal, the end has a line of its
 * own: lines of the log may come between, and collectors of a log read whole lines.
 *
 * @param name what the step does, in words
 * @param work the step; a string it returns is printed, too
 */
export async function step<T>(name: string, work: () => Promise<T> | T, output: Output = process.stdout): Promise<T> {
  output.write(output.isTTY ? `  ${name} … ` : `  ${name} …\n`);
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcome = typeof result === 'string' ? `${result}, ${seconds} s` : `${seconds} s`;
  output.write(output.isTTY ? `${outcome}\n` : `  ${name}: ${outcome}\n`);
  return result;
}
