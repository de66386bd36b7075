import { readdirSync } from 'node:fs';
import { megabyte, signInLimits } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { mistakes } from './input/mistakes';
import { type Client, messagesOf } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { pdf } from './support/uploads';

/** All stored documents of a collection, and the names of all stored uploads. */
async function stored(admin: Client, collection: string): Promise<unknown> {
  const query = { limit: 0, depth: 0, trash: true, draft: true, locale: 'all', sort: 'id' };
  const { docs } = (await admin.get(`/api/${collection}`, query)).json;
  return { docs, uploads: readdirSync(`${installation.folder}/media`, { recursive: true }).sort() };
}

for (const { name, message, collection, prepare } of mistakes) {
  test(`${name}: refused in the editor’s language, and nothing is stored`, async ({ workshop, editor }) => {
    const attempt = await prepare(workshop);
    const before = await stored(workshop.admin, collection);
    for (const language of locales) {
      const answer = await attempt(editor.client.speaking(language));
      const label = `${language}: ${answer.status} ${answer.text.slice(0, 300)}`;
      expect.soft(answer.status, label).toBeGreaterThanOrEqual(400);
      expect.soft(answer.status, label).toBeLessThan(500);
      expect.soft(messagesOf(answer), label).toContain(getT(language)(message));
      expect.soft(await stored(workshop.admin, collection), `${language}: something was stored`).toEqual(before);
    }
  });
}

const weakPasswords = [
  { password: 'short-one', message: 'passwordShort' },
  { password: 'password1234', message: 'passwordWeak' },
  { password: 'aaaaaaaaaaaaaaaa', message: 'passwordWeak' },
  { password: 'nouvelle.personne', message: 'passwordWeak' },
] as const;

for (const { password, message } of weakPasswords) {
  test(`the password ${password} is refused, and no account is created`, async ({ admin }) => {
    const email = `${uniqueWord()}@example.org`;
    const account = {
      name: 'Nouvelle Personne',
      email,
      role: 'editor',
      password,
      currentPassword: admin.password,
    };
    for (const language of locales) {
      const answer = await admin.client.speaking(language).post('/api/users', account);
      expect.soft(answer.status).toBe(400);
      expect.soft(messagesOf(answer), language).toContain(getT(language)(`errors.${message}`, signInLimits));
    }
    const { totalDocs } = (await admin.client.get('/api/users/count', { 'where[email][equals]': email })).json;
    expect(totalDocs).toBe(0);
  });
}

test('a file far beyond the limit is not read', async ({ workshop, editor }) => {
  const before = await stored(workshop.admin, 'files');
  // The server closes the connection of what it does not read; sometimes before the client reads the response.
  const answer = await editor.client.upload('/api/files', pdf('x', 'x'.repeat(70 * megabyte))).catch((error) => {
    expect(String(error.cause)).toMatch(/ECONNRESET|EPIPE|other side closed/);
    return null;
  });
  if (answer) {
    expect(answer.status).toBe(413);
    expect(answer.json).toMatchObject({ errors: [{ message: 'Fichier trop lourd.', code: 'too-large' }] });
  }
  // The next request on the closed connection may be lost too.
  await expect(async () => expect(await stored(workshop.admin, 'files')).toEqual(before)).toPass();
});

test('the language of the admin panel precedes the browser’s', async ({ page, admin }) => {
  await page.context().addCookies([{ name: 'payload-lng', value: 'es', url: installation.url }]);
  const answer = await page.request.post('/api/users/login', {
    data: { email: admin.email, password: 'certainly-not-the-one' },
    headers: { 'Accept-Language': 'en' },
  });
  expect(await answer.text()).toMatch(/contraseña|correo/i);
});
