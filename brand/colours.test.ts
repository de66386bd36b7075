import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { colours } from './colours';

test('colours outside of style sheets are equal to those of the tokens', async () => {
  const tokens = await readFile('brand/tokens.css', 'utf8');
  const token = (name: string) => tokens.match(new RegExp(`${name}: ([^;]+);`))?.[1];
  const atNight = (role: string) =>
    tokens.match(new RegExp(`--${role}: light-dark\\(var\\(--\\w+\\), (#\\w+)\\)`))?.[1];
  expect({
    ink: token('--ink'),
    inkAtNight: atNight('text'),
    paper: token('--paper'),
    band: token('--dawn'),
    bandAtNight: atNight('surface-band'),
  }).toEqual(colours);
});
