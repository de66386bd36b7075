import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { colours } from './colours';

test('the colours outside style sheets are those of the tokens', async () => {
  const tokens = await readFile('brand/tokens.css', 'utf8');
  const token = (name: string) => tokens.match(new RegExp(`${name}: ([^;]+);`))?.[1];
  const night = tokens.match(/--surface-band: light-dark\(var\(--dawn\), (#\w+)\)/)?.[1];
  expect({ ink: token('--ink'), paper: token('--paper'), band: token('--dawn'), bandAtNight: night }).toEqual(colours);
});
