import { randomUUID } from 'node:crypto';
import type { Role } from '@/lib/access';
import { Client, documentOf } from './client';
import { installation } from './installation';

/** An account of the tested site with a signed-in client. */
export type Person = { id: string; email: string; password: string; client: Client };

/** Signs in as the admin panel does and stores the token. */
export async function logIn(email: string, password: string): Promise<Person> {
  const answer = await new Client().post('/api/users/login', { email, password });
  const { token, user } = answer.json as { token?: string; user?: { id: string } };
  if (!token || !user) throw new Error(`${email} can't log in: ${answer.status} ${answer.text}`);
  return { id: user.id, email, password, client: new Client(token) };
}

/** The account that the installation was created with. */
export const logInAsAdmin = () => logIn(installation.admin.email, installation.admin.password);

/** Creates an account and signs in; with `mustChangePassword` the person still has the first password. */
export async function createPerson(
  admin: Person,
  role: Role,
  { mustChangePassword = false, name = role }: { mustChangePassword?: boolean; name?: string } = {},
): Promise<Person> {
  const email = `${role}-${randomUUID()}@example.org`;
  const password = `girafe-bougie-${randomUUID().slice(0, 8)}-tunnel`;
  const account = { name, email, password, role, mustChangePassword, currentPassword: admin.password };
  documentOf(await admin.client.post('/api/users', account));
  return logIn(email, password);
}

/** Deletes an account of a test. */
export async function removePerson(admin: Person, person: Person): Promise<void> {
  await admin.client.delete(`/api/users/${person.id}`);
}
