import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { getT } from '@/messages/panel';
import { apiOf, hashQuickly, type TestPerson } from './test-api';

let site: OwnSite;
let api: ReturnType<typeof apiOf>;
let editor: TestPerson;

beforeAll(async () => {
  hashQuickly();
  site = await startOwnSite();
  api = apiOf(site.payload);
  editor = await api.personOf('editor');
});
afterAll(() => site.stop());

const draft = 'draft=true&locale=fr';

/** Sends a document as a form does: all of it, with the time of the last save that it knows. */
const save = async (path: string, body: object, method = 'PATCH') =>
  api.request(method, path, { body, token: editor.token });

const refusal = { code: 'text-changed', message: getT('fr')('errors.changedMeanwhile') };

describe('two forms of one person', () => {
  let path: string;
  let opened: string;
  beforeEach(async () => {
    const made = await save(`/api/concepts?${draft}`, { term: 'Accueil', _status: 'draft' }, 'POST');
    const doc = made.json.doc as { id: string; updatedAt: string };
    path = `/api/concepts/${doc.id}`;
    opened = doc.updatedAt;
  });

  const term = async () => (await save(`${path}?${draft}`, undefined as never, 'GET')).json.term;

  test('the second to save is refused, in the language of the panel, and overwrites nothing', async () => {
    const first = await save(`${path}?${draft}&autosave=true`, { term: 'Premier', updatedAt: opened });
    expect(first.status, first.text).toBe(200);
    const second = await save(`${path}?${draft}&autosave=true`, { term: 'Second', updatedAt: opened });
    expect([second.status, second.json.errors]).toEqual([409, [expect.objectContaining(refusal)]]);
    const { updatedAt } = first.json.doc as { updatedAt: string };
    expect((second.json.errors as { data: unknown }[])[0]?.data).toEqual({ updatedAt });
    expect(await term()).toBe('Premier');

    const known = await save(`${path}?${draft}&autosave=true`, { term: 'Second', updatedAt });
    expect(known.status, known.text).toBe(200);
    expect(await term()).toBe('Second');
  });

  test('publishing is refused, too', async () => {
    expect((await save(`${path}?${draft}`, { term: 'Premier' })).status).toBe(200);
    const body = { term: 'Second', definition: 'Ce que c’est.', _status: 'published', updatedAt: opened };
    expect((await save(`${path}?locale=fr`, body)).status).toBe(409);
    expect(await term()).toBe('Premier');
  });

  test('of two that save at once, one is refused', async () => {
    const both = ['Premier', 'Second'].map((word) => save(`${path}?${draft}`, { term: word, updatedAt: opened }));
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
  });

  test('a save that names no earlier one, or no time, is none of a form and goes through', async () => {
    expect((await save(`${path}?${draft}`, { term: 'Premier' })).status).toBe(200);
    for (const updatedAt of [null, '']) {
      const sent = await save(`${path}?${draft}`, { term: `Puis ${updatedAt}`, updatedAt });
      expect(sent.status, sent.text).toBe(200);
    }
  });
});

test('a global is not overwritten either', async () => {
  const path = `/api/globals/footer?${draft}`;
  const first = await save(path, { _status: 'draft' }, 'POST');
  expect(first.status, first.text).toBe(200);
  const { updatedAt } = first.json.result as { updatedAt: string };
  expect((await save(path, { _status: 'draft', updatedAt }, 'POST')).status).toBe(200);
  const late = await save(path, { _status: 'draft', updatedAt }, 'POST');
  expect([late.status, late.json.errors]).toEqual([409, [expect.objectContaining(refusal)]]);
});

test('a form without drafts is refused as well, an account included', async () => {
  const path = `/api/users/${editor.id}`;
  const { updatedAt } = (await save(path, undefined as never, 'GET')).json as { updatedAt: string };
  expect((await save(path, { name: 'Un nom', updatedAt })).status).toBe(200);
  expect((await save(path, { name: 'Un autre', updatedAt })).status).toBe(409);
  // Signing in is no change of the account.
  const now = (await save(path, undefined as never, 'GET')).json as { updatedAt: string };
  await api.signIn(editor.email);
  expect((await save(path, { name: 'Un autre', updatedAt: now.updatedAt })).status).toBe(200);
});
