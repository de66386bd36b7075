import { AdminPanel } from './support/admin-panel';
import { documentOf, type Json } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

test('a client sets no id, no dates, no author, and no line of the public calendar', async ({
  workshop,
  contributor,
  editor,
  reader,
}) => {
  const longAgo = '1987-06-05T04:03:02.001Z';
  const hostile = {
    id: `${'0'.repeat(24)}\r\nSUMMARY:Injected`,
    createdAt: longAgo,
    updatedAt: longAgo,
    firstPublishedAt: longAgo,
    createdBy: editor.id,
    updatedBy: editor.id,
  };
  const event = await workshop.published('events', uniqueWord('agenda'), hostile);
  const { fr } = documentOf(await reader.get(`/api/events/${event.id}`)).urls as { fr: string };
  const calendar = await reader.get(`${new URL(fr).pathname}/event.ics`);
  expect(calendar.status).toBe(200);
  expect(calendar.text).toMatch(/^UID:[0-9a-f]{24}@[\w.-]+\r$/m);
  expect(calendar.text).not.toMatch(/Injected|1987/);

  const query = { draft: true, locale: 'fr' };
  const draft = documentOf(
    await contributor.client.post('/api/concepts', { term: uniqueWord('mot'), ...hostile }, query),
  );
  workshop.removeLater('concepts', draft.id);
  // With another time of the last save it would be refused.
  const { updatedAt: _, ...again } = hostile;
  expect((await contributor.client.patch(`/api/concepts/${draft.id}`, again, query)).status).toBe(200);
  const stored = await workshop.stored('concepts', draft.id, { draft: true });
  expect(stored).toMatchObject({ createdBy: contributor.id, updatedBy: contributor.id });
  expect(JSON.stringify(stored)).not.toContain('1987');
});

test('no one locks in another person’s name, or deletes the locks of others @mongo', async ({
  workshop,
  admin,
  contributor,
}) => {
  const page = await workshop.published('pages', uniqueWord('page'));
  const path = '/api/payload-locked-documents';
  const document = { relationTo: 'pages', value: page.id };
  const ofPage = { 'where[document.value][equals]': page.id, depth: 0 };
  const lock = (user: string) => ({ document, user: { relationTo: 'users', value: user } });
  const locks = async () => (await admin.client.get(path, ofPage)).json.docs as Json[];

  expect((await contributor.client.post(path, lock(admin.id))).status).toBe(201);
  expect(await locks()).toMatchObject([{ user: { value: contributor.id } }]);
  await admin.client.delete(path, ofPage);
  expect((await admin.client.post(path, lock(admin.id))).status).toBe(201);
  await contributor.client.delete(path, ofPage);
  await contributor.client.delete(path, { 'where[id][exists]': true });
  expect(await locks()).toMatchObject([{ user: { value: admin.id } }]);
});

test('a form of another site signs no one in', async ({ contributor, reader }) => {
  const signIn = (headers: Record<string, string>) => {
    const form = new FormData();
    form.append('_payload', JSON.stringify({ email: contributor.email, password: contributor.password }));
    return reader.request('POST', '/api/users/login', { form, headers });
  };
  const refused = await signIn({ Origin: 'https://evil.example' });
  expect([refused.status, refused.headers.get('set-cookie'), refused.json.token]).toEqual([403, null, undefined]);
  expect((await signIn({})).json.token).toBeTruthy();
});

test('a selection that can’t all be published stays unchanged, and the list says why @mongo', async ({
  page,
  workshop,
  editor,
  reader,
}) => {
  const word = uniqueWord('selection');
  const good = await workshop.draft('concepts', `${word} bon`);
  const bad = await workshop.draft('concepts', `${word} vide`, { question: '' });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  const publishAll = async () => {
    await page.goto(`/admin/collections/concepts?search=${word}`);
    await expect(page.getByRole('link', { name: `${word} bon` })).toBeVisible();
    await page.locator('#select-all').check();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByRole('button', { name: 'Confirmer' }).click();
  };
  await publishAll();
  await expect(page.getByText(/Rien n’a été enregistré/).first()).toContainText(`${word} vide`);
  for (const { id } of [good, bad]) expect((await reader.get(`/api/concepts/${id}`)).status).toBe(404);

  await workshop.save('concepts', bad.id, { question: 'Qu’est-ce ?' }, { draft: true });
  await publishAll();
  await expect.poll(async () => (await reader.get(`/api/concepts/${bad.id}`)).status).toBe(200);
  expect((await reader.get(`/api/concepts/${good.id}`)).status).toBe(200);
});
