import { Client } from './support/client';
import { createPerson, logIn, removePerson } from './support/people';
import { expect, test } from './support/test';

const strong = 'pivoine-tambour-93-glacier';
const account = (email: string) => ({ name: 'New', email, password: strong, role: 'admin', mustChangePassword: false });

test('only an admin creates, changes and deletes accounts of others', async ({
  admin,
  editor,
  contributor,
  newcomer,
}) => {
  const other = await createPerson(admin, 'contributor');
  const before = (await admin.client.get(`/api/users/${other.id}`)).json;
  for (const [person, client] of [
    ['public', new Client()],
    ['newcomer', newcomer.client],
    ['contributor', contributor.client],
    ['editor', editor.client],
  ] as const) {
    const attempts = {
      create: client.post('/api/users', account(`${person}-made@example.org`)),
      'register as the first': client.post('/api/users/first-register', account(`${person}-first@example.org`)),
      promote: client.patch(`/api/users/${other.id}`, { role: 'admin' }),
      'promote in bulk': client.patch('/api/users', { role: 'admin' }, { 'where[id][equals]': other.id }),
      'take over': client.patch(`/api/users/${other.id}`, { password: strong, email: 'taken@example.org' }),
      unlock: client.post('/api/users/unlock', { email: other.email }),
      delete: client.delete(`/api/users/${other.id}`),
      'delete in bulk': client.delete('/api/users', { 'where[id][equals]': other.id }),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      const answer = await attempt;
      const done = answer.status < 300 && !(Array.isArray(answer.json.docs) && answer.json.docs.length === 0);
      expect.soft(done, `${person}, ${name}: ${answer.status} ${answer.text.slice(0, 200)}`).toBe(false);
    }
  }
  expect((await admin.client.get(`/api/users/${other.id}`)).json).toEqual(before);
  await expect(logIn(other.email, other.password)).resolves.toBeTruthy();
  await removePerson(admin, other);
});

for (const role of ['contributor', 'editor'] as const) {
  test(`a ${role} can't raise their own role`, async ({ admin }) => {
    const person = await createPerson(admin, role);
    await person.client.patch(`/api/users/${person.id}`, { role: 'admin' });
    await person.client.patch(`/api/users/${person.id}`, { name: 'New name', role: 'admin' });
    await person.client.patch('/api/users', { role: 'admin' }, { 'where[id][equals]': person.id });
    const stored = (await admin.client.get(`/api/users/${person.id}`)).json;
    expect(stored).toMatchObject({ role, name: 'New name' });
    expect((await person.client.get('/api/users/me')).json.user).toMatchObject({ role });
    await removePerson(admin, person);
  });
}

test('no one reads secrets of accounts', async ({ admin, editor, contributor }) => {
  for (const { client } of [admin, editor, contributor]) {
    const { text } = await client.get('/api/users', { depth: 2, showHiddenFields: true });
    expect(text).toContain('email');
    expect(text).not.toMatch(/"(hash|salt|password|givenPassword|resetPasswordToken)":/);
  }
  for (const field of ['givenPassword', 'salt', 'hash', 'resetPasswordToken']) {
    const { json } = await contributor.client.get('/api/users', { [`where[${field}][exists]`]: true });
    expect.soft(json.docs, field).toBeUndefined();
  }
});

test('a person who must change the first password can do only that', async ({ admin }) => {
  const person = await createPerson(admin, 'admin', { mustChangePassword: true });
  const { client, id } = person;
  expect((await client.get('/api/users')).json.docs).toHaveLength(1);
  expect((await client.get('/api/files')).status).toBe(403);
  expect((await client.post('/api/globals/settings', { launched: true })).status).toBe(403);

  await client.patch(`/api/users/${id}`, { mustChangePassword: false });
  expect((await client.get('/api/files')).status, 'still without a role').toBe(403);
  const same = await client.patch(`/api/users/${id}`, { password: person.password });
  expect(same.status, same.text).toBe(400);
  expect(same.text).toContain('différent');

  expect((await client.patch(`/api/users/${id}`, { password: strong })).status).toBe(200);
  const again = await logIn(person.email, strong);
  expect((await again.client.get('/api/files')).status).toBe(200);
  await removePerson(admin, person);
});

test('no address reveals whether it has an account', async ({ admin }) => {
  const signIn = (email: string) => new Client().post('/api/users/login', { email, password: 'certainly-not-the-one' });
  const [known, unknown] = await Promise.all([signIn(admin.email), signIn('unknown@example.org')]);
  expect(known.status).toBe(unknown.status);
  expect(known.text).toBe(unknown.text);
});
