import crypto, { randomUUID } from 'node:crypto';
import { handleEndpoints, type Payload } from 'payload';
import { type MockInstance, vi } from 'vitest';
import type { Role } from './access';

export const testPassword = 'lanterne-crabe-onze-velours';

/** An account that is signed in. */
export type TestPerson = { id: string; email: string; role: Role; token: string };

type Sent = { body?: unknown; token?: string; headers?: Record<string, string> };

/** What the API answered; `json` is an empty object where it is none. */
export type ApiAnswer = { status: number; headers: Headers; json: Record<string, unknown>; text: string };

/** How passwords are hashed, without the rounds that take their time; the asked number of rounds is in the calls. */
export function hashQuickly(): MockInstance<typeof crypto.pbkdf2> {
  const hash = crypto.pbkdf2;
  return vi
    .spyOn(crypto, 'pbkdf2')
    .mockImplementation((password, salt, _rounds, length, digest, done) =>
      hash(password, salt, 1, length, digest, done),
    );
}

/** The API of a site that runs in this process, without a server before it. */
export function apiOf(payload: Payload) {
  // A request starts the clock of the jobs; a test runs them itself.
  payload.config.jobs.autoRun = [];

  async function request(method: string, path: string, { body, token, headers }: Sent = {}): Promise<ApiAnswer> {
    const isForm = body instanceof FormData;
    const request = new Request(`http://localhost:3000${path}`, {
      method,
      headers: {
        'Accept-Language': 'fr',
        ...(token && { Authorization: `JWT ${token}` }),
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    });
    const response = await handleEndpoints({ config: Promise.resolve(payload.config), request });
    const text = await response.text();
    const json = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
    return { status: response.status, headers: response.headers, json, text };
  }

  /** An account of this role, signed in; with `mustChangePassword` it still has the password it was given. */
  async function personOf(role: Role, mustChangePassword = false): Promise<TestPerson> {
    const email = `${role}-${randomUUID()}@example.org`;
    const data = { name: role, email, password: testPassword, role, mustChangePassword };
    const { id } = await payload.create({ collection: 'users', data, overrideAccess: true });
    return { id, email, role, token: await signIn(email) };
  }

  async function signIn(email: string, password = testPassword): Promise<string> {
    const { status, json, text } = await request('POST', '/api/users/login', { body: { email, password } });
    if (typeof json.token !== 'string') throw new Error(`${email} can't sign in: ${status} ${text}`);
    return json.token;
  }

  return { request, personOf, signIn };
}
