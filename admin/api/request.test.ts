import { afterEach, expect, test, vi } from 'vitest';
import { getT } from '@/messages/panel';
import { requestJson } from './request';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers every request with this; returns what was sent. */
function answering(answer: () => Response | Promise<Response>) {
  const fetching = vi.fn(async (_path: string, _init: RequestInit) => answer());
  vi.stubGlobal('fetch', fetching);
  const sent = () => {
    const [path, init] = fetching.mock.calls[0] ?? [];
    return { path, ...init };
  };
  return { sent };
}

test('sends JSON in the language of the panel and returns the body', async () => {
  const { sent } = answering(() => Response.json({ id: '1' }));
  const options = { method: 'POST', query: { locale: 'fr' }, body: { title: 'A' }, t: getT('es') } as const;
  expect(await requestJson('/api/events', options)).toEqual({ ok: true, body: { id: '1' } });
  expect(sent()).toMatchObject({
    path: '/api/events?locale=fr',
    method: 'POST',
    cache: 'no-store',
    credentials: 'include',
    headers: { 'Accept-Language': 'es', 'Content-Type': 'application/json' },
    body: '{"title":"A"}',
  });
});

test('leaves the type of a form with a file to the browser, which knows its boundary', async () => {
  const { sent } = answering(() => Response.json({}));
  const body = new FormData();
  await requestJson('/api/media', { method: 'POST', body, t: getT('fr') });
  expect(sent().body).toBe(body);
  expect(sent().headers).toEqual({ 'Accept-Language': 'fr' });
});

test('returns code, message and data of a refusal', async () => {
  const error = { message: 'Déjà fini.', code: 'conflict', data: { points: [] } };
  answering(() => Response.json({ errors: [error, { message: 'Et puis.' }] }, { status: 409 }));
  const result = await requestJson('/api/x', { t: getT('fr') });
  expect(result).toEqual({
    ok: false,
    error: { status: 409, ...error, messages: ['Déjà fini.', 'Et puis.'], fields: [] },
  });
});

test('shows the message of the first wrong field, and returns all of them', async () => {
  const errors = [
    { path: 'title', locale: 'en', label: 'Titre', message: 'Ce champ est nécessaire.' },
    { path: 'date', locale: null, message: 'Ce n’est pas une date.' },
  ];
  answering(() => Response.json({ errors: [{ message: 'Invalide : Titre', data: { errors } }] }, { status: 400 }));
  const result = await requestJson('/api/x', { t: getT('fr') });
  expect(result).toMatchObject({
    ok: false,
    error: { status: 400, message: 'Ce champ est nécessaire.', messages: ['Invalide : Titre'], fields: errors },
  });
});

test.each([
  ['a session that has ended', 403, 'forbidden'],
  ['a database that is away', 503, 'database-unavailable'],
])('returns status and code of %s', async (_, status, code) => {
  answering(() => Response.json({ errors: [{ message: 'Dans un instant.', code }] }, { status }));
  expect(await requestJson('/api/x', { t: getT('fr') })).toMatchObject({
    ok: false,
    error: { status, code, message: 'Dans un instant.' },
  });
});

test.each([
  ['fr', 502, () => new Response('<h1>Bad gateway</h1>', { status: 502 }), /n’a pas répondu/],
  ['en', 404, () => Response.json({ message: 'Route not found' }, { status: 404 }), /did not respond/],
  ['es', 200, () => new Response('<h1>Inicio</h1>'), /no ha respondido/],
  ['en', undefined, () => Promise.reject(new TypeError('Failed to fetch')), /did not respond/],
])('reports in %s a response that is not from the API (%s)', async (language, status, answer, message) => {
  answering(answer);
  const result = await requestJson('/api/x', { t: getT(language) });
  expect(result).toMatchObject({
    ok: false,
    error: { status, code: 'no-answer', message: expect.stringMatching(message), fields: [] },
  });
});

test('gives up after the time it is given, and when it is aborted', async () => {
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  });
  const noAnswer = { ok: false, error: { status: undefined, code: 'no-answer' } };
  expect(await requestJson('/api/x', { t: getT('fr'), timeoutMs: 1 })).toMatchObject(noAnswer);
  const controller = new AbortController();
  const aborted = requestJson('/api/x', { t: getT('fr'), signal: controller.signal, timeoutMs: 60_000 });
  controller.abort();
  expect(await aborted).toMatchObject(noAnswer);
});
