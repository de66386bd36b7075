import { expect, test } from 'vitest';
import { databaseAdapter } from './index';

test.each([
  [undefined, 'sqlite'],
  ['', 'sqlite'],
  ['file:/srv/site.db', 'sqlite'],
  ['mongodb://localhost/site', 'mongoose'],
  ['mongodb+srv://example.org/site', 'mongoose'],
])('the address %s is opened by %s', (url, name) => {
  expect(databaseAdapter(url)).toMatchObject({ name, defaultIDType: 'text', allowIDOnCreate: true });
});

test.each(['postgres://localhost/site', 'site.db', ':memory:'])('the address %s is refused', (url) => {
  expect(() => databaseAdapter(url)).toThrow(/^DATABASE_URL must begin with/);
});
