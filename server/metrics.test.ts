import { expect, test } from 'vitest';
import { carriesToken } from './metrics';

const token = 'a-token-of-a-collector';

test('a header carries the token, whole and as a bearer', () => {
  expect(carriesToken(`Bearer ${token}`, token)).toBe(true);
});

test.each([
  undefined,
  '',
  token,
  'Bearer ',
  `Bearer ${token}x`,
  `Bearer ${token.slice(1)}`,
  `bearer ${token}`,
  `Basic ${token}`,
])('%s does not', (header) => {
  expect(carriesToken(header, token)).toBe(false);
});
