import type { CollectionBeforeChangeHook } from 'payload';
import { expect, test } from 'vitest';
import { passwordChanged } from './hooks';

type Account = { id?: string; password?: string; mustChangePassword?: boolean; givenPassword?: string | null };
type Save = { data: Account; before?: Account; by?: string };

/** Returns what is stored of an account when a user, or a script without a user, saves it. */
async function stored({ data, before, by }: Save): Promise<Account> {
  const req = { user: by ? { id: by } : null, i18n: { language: 'fr' }, t: String };
  const args = { data, operation: before ? 'update' : 'create', originalDoc: before, req };
  return (await passwordChanged(args as unknown as Parameters<CollectionBeforeChangeHook>[0])) as Account;
}

const given = 'lanterne-crabe-onze-velours';

test('a save without a password leaves the account as it is', async () => {
  const data = { mustChangePassword: true };
  expect(await stored({ data, before: { id: '1' }, by: '1' })).toEqual(data);
});

test('a password that someone else sets is one to change', async () => {
  const account = await stored({ data: { password: given, mustChangePassword: false }, before: { id: '1' }, by: '2' });
  expect(account).toMatchObject({ mustChangePassword: true, givenPassword: expect.stringMatching(/^[0-9a-f]{32}:/) });
});

test('the one of a new account is, unless it was said not to be', async () => {
  expect((await stored({ data: { password: given, mustChangePassword: true } })).givenPassword).toBeTypeOf('string');
  const chosen = await stored({ data: { password: given, mustChangePassword: false } });
  expect(chosen).toMatchObject({ mustChangePassword: false, givenPassword: null });
});

test('a password of one’s own ends it; the given one again does not', async () => {
  const { givenPassword = null } = await stored({ data: { password: given, mustChangePassword: true } });
  const before = { id: '1', givenPassword };
  const data = { password: given, mustChangePassword: true };
  await expect(stored({ data, before, by: '1' })).rejects.toMatchObject({ name: 'ValidationError' });
  expect(await stored({ data: { ...data, password: 'velours-onze-crabe-lanterne' }, before, by: '1' })).toMatchObject({
    mustChangePassword: false,
    givenPassword: null,
  });
});
