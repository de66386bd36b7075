import { expect, test } from 'vitest';
import { sourceLocale } from '@/lib/locales';
import { starterMapper, textIn } from './starter-data';

const { inLocale } = starterMapper(
  () => 'rich text',
  () => ({ relationTo: 'pages', value: 'id' }),
);

test('a text is taken in the language asked for, whichever languages the starter has', () => {
  const fields = { title: { fr: 'Bonjour', en: 'Hello', de: 'Hallo' }, kind: 'meeting' };
  expect(inLocale(fields, 'en')).toEqual({ title: 'Hello', kind: 'meeting' });
});

test('a language that a text lacks has none, but for the source, without which nothing is published', () => {
  const [other] = (['en', 'es'] as const).filter((locale) => locale !== sourceLocale);
  expect(textIn({ ar: 'مرحبا' }, other ?? 'en')).toBeUndefined();
  expect(textIn({ ar: 'مرحبا' }, sourceLocale)).toBe('مرحبا');
});
