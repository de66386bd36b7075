import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Role } from '@/lib/access';
import { type ApiAnswer, apiOf, type TestPerson, testPassword } from '@/lib/test-api';
import type { ApiKey } from '@/payload-types';

type Order = Partial<Pick<ApiKey, 'name' | 'account' | 'scope' | 'personalData'>> & {
  accountName?: string;
  role?: Role;
  days?: number;
  currentPassword?: string;
};

/** An id that no document has. */
export const unknownId = 'f'.repeat(24);

/** The `Authorization` header of a key. */
export const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

/** The code of a refusal. */
export const codeOf = ({ json }: ApiAnswer): unknown => (json.errors as { code?: string }[] | undefined)?.[0]?.code;

/** The status and the code of an answer. */
export const outcomeOf = (answer: ApiAnswer): string => `${answer.status} ${codeOf(answer) ?? ''}`.trim();

/** The API of a site, with an account of each role and keys that its admin makes. */
export async function apiWithKeys(payload: Payload) {
  const api = apiOf(payload);
  const [admin, editor, contributor]: [TestPerson, TestPerson, TestPerson] = [
    await api.personOf('admin'),
    await api.personOf('editor'),
    await api.personOf('contributor'),
  ];
  const order = (body: Order, token = admin.token) =>
    api.request('POST', '/api/api-keys', {
      body: { name: 'Partner', days: 90, currentPassword: testPassword, ...body },
      token,
    });

  /** Makes a key. */
  async function makeKey(body: Order): Promise<{ id: string; key: string }> {
    const answer = await order(body);
    if (answer.status !== 201) throw new Error(`No key was made: ${answer.status} ${answer.text}`);
    return answer.json as { id: string; key: string };
  }

  const withKey = (key: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    api.request(method, path, { body, headers: { ...bearer(key), ...headers } });

  /** Stores a draft of a page. */
  const newPage = async (): Promise<string> =>
    (
      await payload.create({
        collection: 'pages',
        draft: true,
        data: { title: `Page ${randomUUID()}`, _status: 'draft', layout: [] },
        locale: 'fr',
        overrideAccess: true,
      })
    ).id;

  return { api, admin, editor, contributor, people: [admin, editor, contributor], order, makeKey, withKey, newPage };
}
