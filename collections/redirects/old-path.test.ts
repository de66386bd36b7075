import { expect, test } from 'vitest';
import { oldPath } from './old-path';

test.each([
  ['/fr/ancienne', '/fr/ancienne'],
  [' /fr/ancienne/ ', '/fr/ancienne'],
  ['https://example.org/fr/ancienne?page=2#bas', '/fr/ancienne'],
  ['/fr/%C3%A9v%C3%A9nement', '/fr/événement'],
  ['/spip.php', '/spip.php'],
])('%s is kept as %s', (address, path) => {
  expect(oldPath(address)).toBe(path);
});

test.each(['', '/', 'fr/ancienne', '//example.org/a', 'javascript:alert(1)', '/%E0%A4%A'])('%s is none', (address) => {
  expect(oldPath(address)).toBeNull();
});
