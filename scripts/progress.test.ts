import { expect, test } from 'vitest';
import { progressBar } from './progress';

function written(isTTY: boolean) {
  const lines: string[] = [];
  const output = { isTTY, write: (text: string) => lines.push(text) > 0 };
  return { lines, output: output as unknown as NodeJS.WriteStream };
}

test('a terminal shows a bar that is drawn again in its line', () => {
  const { lines, output } = written(true);
  const { show, end } = progressBar(output);
  show('events', 50, 100);
  show('events', 100, 100);
  end();
  expect(lines[0]).toBe(`\r\u001b[K  ${'█'.repeat(12)}${'░'.repeat(12)} events 50/100`);
  expect(lines[1]).toContain(`${'█'.repeat(24)} events 100/100`);
  expect(lines[2]).toBe('\r\u001b[K');
});

test('a log has one line for each part, once it is done', () => {
  const { lines, output } = written(false);
  const { show, end } = progressBar(output);
  show('events', 50, 100);
  show('events', 100, 100);
  show('events', 100, 100);
  show('pages', 0, 0);
  end();
  expect(lines).toEqual(['  events: 100\n', '  pages: 0\n']);
});
