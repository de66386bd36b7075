import { expect, test } from 'vitest';
import { languagePrefix } from './language-prefix';

test.each([
  ['en', 'fr', 'Anglais\u00a0: '],
  ['es', 'en', 'Spanish: '],
  ['fr', 'fr', ''],
  [null, 'en', ''],
] as const)('an issue in %s is introduced for a reader of %s by %j', (locale, language, prefix) => {
  expect(languagePrefix(locale, { language })).toBe(prefix);
});
