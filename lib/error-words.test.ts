import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { DatabaseBusyError, NotSavedError, SavedElsewhereError } from '@/database/errors';
import { tellInTheirLanguage } from './error-words';

const inSpanish = { i18n: { language: 'es' } } as PayloadRequest;
const tell = (error: Error) => tellInTheirLanguage({ error, req: inSpanish, context: {} });

test.each([
  [new DatabaseBusyError('someone else writes.'), /ocupado/],
  [new NotSavedError('the disk is full.'), /No se ha guardado nada/],
  [new SavedElsewhereError(), /en otro lugar/],
])('%s is told in the language of whoever saves', async (error, words) => {
  const told = await tell(error);
  expect(JSON.stringify(told?.response)).toMatch(words);
});

test('other errors keep their own words', async () => {
  expect(await tell(new Error('something'))).toBeUndefined();
});
