/** Where progress is shown; on a terminal, in one line that changes. */
type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

const barWidth = 24;

/**
 * Makes a function that shows how far a command is. On a terminal it draws a bar in place; in a log it prints a line at the end
 * of each part, since collectors of a log read whole lines.
 *
 * @returns a function that is told what is done of a part, and `end`, which leaves the last line as it is
 */
export function progressBar(output: Output = process.stdout) {
  let lastPart: string | undefined;
  const show = (part: string, done: number, total: number): void => {
    if (output.isTTY) {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const filled = Math.round(share * barWidth);
      output.write(`\r\u001b[K  ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${part} ${done}/${total}`);
    } else if (done >= total && part !== lastPart) {
      lastPart = part;
      output.write(`  ${part}: ${total}\n`);
    }
  };
  const end = (): void => {
    if (output.isTTY) output.write('\r\u001b[K');
  };
  return { show, end };
}
