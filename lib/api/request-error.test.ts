import { APIError, Forbidden, NotFound, QueryError, ValidationError } from 'payload';
import { describe, expect, test } from 'vitest';
import { describeErrors } from './describe-errors';
import { fileTooLarge, RequestError } from './request-error';

type Answer = { errors: { message?: string; code?: string; parameter?: string }[]; message?: string };

/** The response of the API to an error, for these headers and this address. */
async function respond(error: Error, headers: Record<string, string> = {}, search = '', language = 'fr') {
  const req = { headers: new Headers(headers), url: `http://localhost/api/events${search}`, i18n: { language } };
  const data = 'data' in error && { data: error.data };
  const result = { errors: [{ message: error.message, name: error.name, ...data }] };
  const described = await describeErrors({ error, req, result, context: {} } as unknown as Parameters<
    typeof describeErrors
  >[0]);
  return (described as { response: Answer }).response;
}

const answer = async (...args: Parameters<typeof respond>) => (await respond(...args)).errors[0];

describe('the message of the whole response', () => {
  test('is that of an error about no field, which the forms of the panel show as it is', async () => {
    const text = 'Publish this page first: a draft, as a home page, leaves the site without one.';
    expect((await respond(new APIError(text, 400))).message).toBe(text);
    const refused = await respond(new RequestError('unknown-parameter', 'a'));
    expect(refused.message).toBe(refused.errors[0]?.message);
  });

  test('is missing where fields are wrong, which the forms list', async () => {
    const error = new ValidationError({ errors: [{ path: 'title', message: 'Missing.' }] });
    expect(await respond(error)).not.toHaveProperty('message');
  });
});

describe('a refused request', () => {
  const error = new RequestError('unknown-parameter', 'flattenLocales');

  test('has a code, its parameter and a sentence in the language of the client', async () => {
    expect(await answer(error)).toEqual({
      code: 'unknown-parameter',
      parameter: 'flattenLocales',
      message: 'Paramètre inconnu ici\u00a0: «\u00a0flattenLocales\u00a0».',
      docs: 'http://localhost:3000/fr/api/docs#unknown-parameter',
    });
    expect(await answer(error, { 'accept-language': 'en' }, '', 'en')).toMatchObject({
      message: 'Unknown parameter here: “flattenLocales”.',
    });
    expect((await answer(error, { 'accept-language': 'es-MX' }, '?locale=en', 'es'))?.message).toContain('Parámetro');
  });

  test('is in the requested locale, where the client names none of our languages', async () => {
    expect((await answer(error, { 'accept-language': '*' }, '?locale=es'))?.message).toContain('Parámetro');
    expect((await answer(error, { 'accept-language': 'de' }, '?locale=en'))?.message).toContain('Unknown');
    expect((await answer(error, {}, '?locale=xx'))?.message).toContain('Paramètre');
    expect((await answer(error, { cookie: 'payload-lng=fr' }, '?locale=en'))?.message).toContain('Paramètre');
  });

  test('repeats little of what was sent, and nothing that breaks a line', async () => {
    const long = await answer(new RequestError('unknown-field', `a\r\nb${'c'.repeat(5000)}`));
    expect(long?.parameter).toHaveLength(100);
    expect(long?.parameter).toMatch(/^abc+$/);
    expect(await answer(new RequestError('unknown-field', 'sort=$&'))).toMatchObject({
      parameter: 'sort',
      message: expect.stringContaining('sort=$&'),
    });
  });
});

test('the error of a file above the limit for all uploads is in the language of the client', async () => {
  const error = new APIError(fileTooLarge, 413);
  expect(await answer(error)).toMatchObject({ code: 'too-large', message: 'Fichier trop lourd.' });
  expect(await answer(error, { 'accept-language': 'en' }, '', 'en')).toEqual({
    code: 'too-large',
    message: 'File too large.',
    docs: 'http://localhost:3000/en/api/docs#too-large',
  });
});

test('a code that the documentation does not explain has no link', async () => {
  const error = Object.assign(new Error('x'), { code: 'some-other', status: 400 });
  expect(await answer(error)).toEqual({ code: 'some-other', message: 'x', name: 'Error' });
});

test('a hidden field and one that does not exist get the same error', async () => {
  const [hidden, unknown] = [new QueryError([{ path: 'note' }]), new QueryError([{ path: 'none' }])];
  const refusal = await answer(hidden);
  expect(refusal).toMatchObject({ code: 'unknown-field', parameter: 'note' });
  expect(JSON.stringify(await answer(unknown))).toBe(JSON.stringify(refusal).replaceAll('note', 'none'));
});

test.each([
  [new Forbidden(), 'forbidden'],
  [new NotFound(), 'not-found'],
  [new ValidationError({ errors: [] }), 'invalid-document'],
  [Object.assign(new Error('x'), { name: 'LockedAuth', status: 401 }), 'account-locked'],
  [Object.assign(new Error('x'), { status: 409 }), 'conflict'],
  [Object.assign(new Error('x'), { status: 418 }), 'bad-request'],
  [Object.assign(new Error('x'), { code: 'ENOENT' }), 'internal-error'],
  [Object.assign(new Error('x'), { code: 'SQLITE_BUSY', status: 500 }), 'internal-error'],
  [Object.assign(new Error('x'), { code: 'invalid-value', parameter: 'q', status: 400 }), 'invalid-value'],
])('%s has a code, beside what Payload says', async (error, code) => {
  expect(await answer(error)).toMatchObject({ code, message: error.message, name: error.name });
});
