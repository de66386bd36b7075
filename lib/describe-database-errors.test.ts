import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import {
  DatabaseBusyError,
  DatabaseReplacedError,
  DatabaseUnavailableError,
  DiskFullError,
  NotSavedError,
  SavedElsewhereError,
} from '@/database/errors';
import { describeDatabaseErrors } from './describe-database-errors';

const inSpanish = { i18n: { language: 'es' } } as PayloadRequest;
const describeError = (error: Error) => describeDatabaseErrors({ error, req: inSpanish, context: {} });

test.each([
  [new DatabaseBusyError('someone else writes.'), 503, /ocupado/, 'database-busy'],
  [new DatabaseReplacedError('site.db'), 503, /borrado o sustituido/, 'database-replaced'],
  [new DatabaseUnavailableError(), 503, /no responde.*se conserva/, 'database-unavailable'],
  [new DiskFullError(), 507, /está lleno/, 'disk-full'],
  [new NotSavedError('a step failed.'), 500, /No se ha guardado nada/, 'not-saved'],
  [new SavedElsewhereError(), 409, /en otro lugar/, 'saved-elsewhere'],
])('%s is described in the language of the request', async (error, status, message, code) => {
  const described = await describeError(error);
  expect(error.status).toBe(status);
  expect(described?.response).toEqual({ errors: [{ message: expect.stringMatching(message), code }] });
});

test('other errors keep their own words', async () => {
  expect(await describeError(new Error('something'))).toBeUndefined();
});
