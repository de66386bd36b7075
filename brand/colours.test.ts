import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { colours } from './colours';

test('the colours outside style sheets are those of the tokens', async () => {
  const tokens = await readFile('brand/tokens.css', 'utf8');
  const token = (name: string) => tokens.match(new RegExp(`${name}: ([^;]+);`))?.[1];
  const night = tokens.match(/--surface-band: light-dark\(var\(--aurore\), (#\w+)\)/)?.[1];
  expect({ ink: token('--encre'), paper: token('--papier'), band: token('--aurore'), bandAtNight: night }).toEqual(
    colours,
  );
});
