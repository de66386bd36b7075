import { randomUUID } from 'node:crypto';
import { AdminPanel } from './support/admin-panel';
import { barriersInView } from './support/barriers';
import { documentOf, messagesOf } from './support/client';
import { runJobs } from './support/forms';
import { installation } from './support/installation';
import { mailServer } from './support/mail-server';
import { createPerson, removePerson } from './support/people';
import { queriesFor } from './support/query-count';
import { newestVersion, reviewAs, reviewOf } from './support/reviews';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

test('a contributor requests a review, an editor sends it back with a note; requested again, it is published', async ({
  browser,
  contributor,
  editor,
  reader,
  workshop,
}) => {
  const word = `rencontre${randomUUID().slice(0, 6)}`;
  const { id } = await workshop.published('members', word, { summary: 'Deux jours à Gap.' });
  await contributor.client.patch(
    `/api/members/${id}`,
    { summary: 'Trois jours à Gap.', _status: 'draft' },
    { locale: 'fr', draft: true },
  );
  const [writing, reviewing] = await Promise.all([browser.newPage(), browser.newPage()]);
  await new AdminPanel(writing).signIn(contributor);
  await new AdminPanel(reviewing).signIn(editor);

  await writing.goto(`/admin/collections/members/${id}?locale=fr`);
  const dialog = writing.getByRole('dialog');
  await writing.getByRole('button', { name: 'Demander une relecture' }).click();
  await dialog.getByLabel('Un mot pour la personne qui relit').fill('La mairie a confirmé.');
  await dialog.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(writing.getByRole('button', { name: 'Relecture demandée' })).toBeVisible();

  await reviewing.goto('/admin/reviews');
  const row = reviewing.getByRole('listitem').filter({ hasText: word });
  await expect(row).toContainText('La mairie a confirmé.');
  await row.getByRole('link', { name: `Relire ${word}` }).click();
  await expect(reviewing.getByRole('heading', { level: 1, name: word })).toBeVisible();
  await expect(reviewing.getByText('La mairie a confirmé.').first()).toBeVisible();
  const difference = reviewing.locator('section').filter({ has: reviewing.getByRole('heading', { name: 'Résumé' }) });
  await expect(difference.locator('del')).toContainText('Deux');
  await expect(difference.locator('ins')).toContainText('Trois');
  await reviewing.getByRole('button', { name: 'Renvoyer avec un mot' }).click();
  await expect(reviewing.getByRole('alert').filter({ hasText: 'Écrivez un mot' })).toBeVisible();
  await reviewing.getByRole('textbox', { name: 'Un mot pour cette personne' }).fill('Dites aussi à quelle heure.');
  await reviewing.getByRole('button', { name: 'Renvoyer avec un mot' }).click();
  await expect(reviewing).toHaveURL(/\/admin\/reviews$/);
  await expect(reviewing.getByRole('link', { name: `Relire ${word}` })).toHaveCount(0);

  await writing.goto('/admin/reviews');
  await expect(writing.getByRole('heading', { level: 1, name: 'Mes demandes' })).toBeVisible();
  const request = writing.getByRole('listitem').filter({ hasText: word });
  await expect(request).toContainText('Dites aussi à quelle heure.');
  await request.getByRole('link', { name: `Continuer ${word}` }).click();
  await writing.getByRole('button', { name: 'Renvoyé avec un mot' }).click();
  await expect(writing.getByRole('dialog')).toContainText('Dites aussi à quelle heure.');
  await writing.getByRole('button', { name: 'Demander à nouveau' }).click();
  await expect(writing.getByRole('button', { name: 'Relecture demandée' })).toBeVisible();

  await reviewing.goto(`/admin/reviews/members/${id}`);
  await reviewing.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(reviewing).toHaveURL(/\/admin\/reviews$/);
  expect((await reader.get(`/api/members/${id}`)).text).toContain('Trois jours à Gap.');
  expect((await reviewOf(workshop, { collection: 'members', id })).state).toBe('none');

  await writing.goto('/admin/reviews');
  const answer = writing.getByRole('listitem').filter({ hasText: word });
  await expect(answer).toContainText('publié par editor (édition), aujourd’hui');
  await expect(answer.getByRole('link', { name: `Ouvrir le texte ${word}` })).toBeVisible();
  await Promise.all([writing.close(), reviewing.close()]);
});

test('a document that changed since it was read is neither published nor sent back @mongo', async ({
  contributor,
  editor,
  reader,
  workshop,
}) => {
  const { id } = await workshop.draft('members', uniqueWord('membre'));
  const document = { collection: 'members', id } as const;
  expect((await reviewAs(contributor, 'ask', document, { note: 'Merci' })).status).toBe(200);
  const read = await newestVersion(workshop, document);
  await workshop.save('members', id, { summary: 'Une phrase de plus.' }, { draft: true });
  for (const act of ['publish', 'send-back'] as const) {
    const refused = await reviewAs(editor, act, document, { ...read, note: 'Un mot' });
    expect(refused.status).toBe(409);
    expect(messagesOf(refused)).toContain('Le texte a changé');
  }
  expect((await reader.get(`/api/members/${id}`)).status).toBe(404);
  const newest = await newestVersion(workshop, document);
  expect((await reviewAs(editor, 'publish', document, { ...newest, note: 'Parfait' })).status).toBe(200);
  expect((await reader.get(`/api/members/${id}`)).status).toBe(200);
  const again = await reviewAs(editor, 'publish', document, await newestVersion(workshop, document));
  expect(again.status).toBe(409);
});

test(
  'the page informs an editor that the document changed, and shows the new version',
  long,
  async ({ page, editor, workshop }) => {
    const { id } = await workshop.draft('members', uniqueWord('membre'));
    await reviewAs(editor, 'ask', { collection: 'members', id });
    await new AdminPanel(page).signIn(editor);
    await page.goto(`/admin/reviews/members/${id}`);
    await workshop.save('members', id, { summary: 'Une phrase de plus.' }, { draft: true });
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(page.getByText('Le texte a changé', { exact: true })).toBeVisible();
    await expect(page.locator('ins').filter({ hasText: 'Une phrase de plus.' })).toBeVisible();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(page).toHaveURL(/\/admin\/reviews$/);
  },
);

test('errors that prevent publishing are listed, and the request stays', long, async ({ editor, workshop }) => {
  const { id } = await workshop.draft('members', uniqueWord('membre'), { summary: 'x' });
  const document = { collection: 'members', id } as const;
  await workshop.save('members', id, { name: '' }, { draft: true });
  await reviewAs(editor, 'ask', document);
  const refused = await reviewAs(editor, 'publish', document, await newestVersion(workshop, document));
  expect(refused.status).toBe(400);
  expect(messagesOf(refused)).toContain('nécessaire');
  expect((await reviewOf(workshop, document)).state).toBe('in-review');
});

test('the access rules of reviews hold for everyone', async ({
  admin,
  contributor,
  editor,
  newcomer,
  reader,
  workshop,
}) => {
  const { id } = await workshop.draft('members', uniqueWord('membre'));
  const document = { collection: 'members', id } as const;
  for (const person of [{ client: reader }, newcomer]) {
    for (const act of ['ask', 'withdraw', 'send-back', 'publish'] as const) {
      const answer = await person.client.post(`/api/editorial/review/${act}`, { ...document, note: 'x' });
      expect(answer.status, act).toBe(403);
    }
  }
  expect((await reviewAs(editor, 'ask', document)).status).toBe(200);
  expect((await reviewAs(contributor, 'ask', document)).status).toBe(409);
  expect((await reviewAs(contributor, 'withdraw', document)).status).toBe(403);
  const newest = await newestVersion(workshop, document);
  for (const act of ['publish', 'send-back'] as const) {
    const refused = await reviewAs(contributor, act, document, { ...newest, note: 'x' });
    expect(refused.status).toBe(403);
    expect(messagesOf(refused)).toContain('Seules les personnes qui publient');
  }
  expect((await reviewAs(editor, 'send-back', document, newest)).status).toBe(400);
  expect((await reviewAs(editor, 'ask', { collection: 'members', id: 'x' })).status).toBe(400);
  expect((await reviewAs(editor, 'ask', { collection: 'members', id: 'a'.repeat(24) })).status).toBe(404);

  const logQuery = { 'where[documentId][equals]': id, depth: 0 };
  expect((await reader.get('/api/review-log', logQuery)).status).toBe(403);
  for (const person of [contributor, editor, admin]) {
    const step = { inCollection: 'members', documentId: id, action: 'published' };
    expect((await person.client.post('/api/review-log', step)).status).toBe(403);
    const [stored] = (await person.client.get('/api/review-log', logQuery)).json.docs as { id: string }[];
    expect((await person.client.patch(`/api/review-log/${stored?.id}`, { note: 'x' })).status).toBe(403);
    expect((await person.client.delete(`/api/review-log/${stored?.id}`)).status).toBe(403);
  }
  expect((await reader.get(`/api/members/${id}`)).status).toBe(404);
});

test('any publication ends a review, and so does withdrawing it @mongo', async ({ contributor, editor, workshop }) => {
  const { id } = await workshop.draft('members', uniqueWord('membre'));
  const document = { collection: 'members', id } as const;
  await reviewAs(contributor, 'ask', document, { note: 'Un' });
  expect((await reviewAs(contributor, 'withdraw', document)).status).toBe(200);
  expect(await reviewOf(workshop, document)).toMatchObject({ state: 'none', note: null });
  await reviewAs(contributor, 'ask', document, { note: 'Deux' });
  expect(await reviewOf(workshop, document)).toMatchObject({
    ...{ state: 'in-review', note: 'Deux' },
    ...{ by: contributor.id, requestedBy: contributor.id },
  });
  await reviewAs(editor, 'send-back', document, { ...(await newestVersion(workshop, document)), note: 'Trois' });
  await workshop.save('members', id, { summary: 'Mieux.' }, { draft: true });
  expect(await reviewOf(workshop, document)).toMatchObject({ state: 'sent-back', by: editor.id, note: 'Trois' });
  documentOf(await editor.client.patch(`/api/members/${id}`, { _status: 'published' }, { locale: 'fr' }));
  expect(await reviewOf(workshop, document)).toMatchObject({ state: 'none' });
  expect((await reviewAs(contributor, 'ask', document)).status).toBe(409);
});

test(
  'editors are notified of a request by mail, and the requester of the answer',
  long,
  async ({ admin, contributor, editor, workshop }) => {
    const word = uniqueWord('membre');
    const { id } = await workshop.draft('members', word);
    const document = { collection: 'members', id } as const;
    const server = await mailServer();
    const about = () => server.mails.filter(({ subject }) => subject?.includes(word));
    const addresses = (index: number) =>
      [about()[index]?.to]
        .flat()
        .map((to) => to?.text ?? '')
        .join();

    await reviewAs(contributor, 'ask', document, { note: 'Merci de relire' });
    await runJobs(admin.client);
    await expect.poll(() => about().length).toBe(1);
    expect(addresses(0)).toContain(editor.email);
    expect(addresses(0)).toContain(admin.email);
    expect(addresses(0)).not.toContain(contributor.email);
    expect(about()[0]?.text).toContain('«\u00a0Merci de relire\u00a0»');
    expect(about()[0]?.text).toContain(`${installation.url}/admin/reviews/members/${id}`);

    await reviewAs(editor, 'send-back', document, { ...(await newestVersion(workshop, document)), note: 'Il manque' });
    await runJobs(admin.client);
    await expect.poll(() => about().length).toBe(2);
    expect(addresses(1)).toBe(contributor.email);
    expect(about()[1]?.text).toContain('Il manque');

    // An editor who publishes their own request is not notified.
    await reviewAs(editor, 'ask', document);
    await reviewAs(editor, 'publish', document, await newestVersion(workshop, document));
    await runJobs(admin.client);
    await server.close();
    expect(about()).toHaveLength(2);
  },
);

test(
  'each list of the reviews has its own page in the address',
  long,
  async ({ page, editor, contributor, workshop }) => {
    const [mine, other] = [uniqueWord('membre'), uniqueWord('membre')];
    for (const [word, person] of [
      [mine, editor],
      [other, contributor],
    ] as const) {
      const { id } = await workshop.draft('members', word);
      expect((await reviewAs(person, 'ask', { collection: 'members', id })).status).toBe(200);
    }
    await new AdminPanel(page).signIn(editor);
    await page.goto('/admin/reviews?requests=9');
    await expect(page.getByRole('link', { name: `Relire ${other}` })).toBeVisible();
    await expect(page.getByRole('link', { name: `Continuer ${mine}` })).toHaveCount(0);
    await page.goto('/admin/reviews?waiting=9');
    await expect(page.getByRole('link', { name: `Continuer ${mine}` })).toBeVisible();
    await expect(page.getByRole('link', { name: `Relire ${other}` })).toHaveCount(0);
  },
);

test('no axe violation in the reviews, on a wide screen and a narrow one', long, async ({ page, editor, workshop }) => {
  const word = uniqueWord('page');
  const { id } = await workshop.published('pages', word, {
    layout: [{ blockType: 'rich-text', body: paragraph('Un texte.') }],
  });
  const image = { blockType: 'quote', quote: 'Une phrase' };
  const layout = [image, { blockType: 'rich-text', body: paragraph('Un texte plus long.') }];
  await workshop.save('pages', id, { title: `${word} changé`, layout }, { draft: true });
  await reviewAs(editor, 'ask', { collection: 'pages', id }, { note: 'Merci' });
  await new AdminPanel(page).signIn(editor);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['/admin/reviews', `/admin/reviews/pages/${id}`]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await barriersInView(page), `${path}, ${colorScheme}, ${width}`).toEqual([]);
      }
    }
  }
});

test('the list of reviews makes no more queries for many than for few', long, async ({ admin, editor, workshop }) => {
  test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
  const another = await createPerson(admin, 'contributor');
  const requestOne = async () => {
    const { id } = await workshop.draft('members', uniqueWord('membre'));
    await reviewAs(another, 'ask', { collection: 'members', id });
    return id;
  };
  const id = await requestOne();
  const paths = ['/admin/reviews', `/admin/reviews/members/${id}`];
  const countAll = () =>
    paths.reduce<Promise<number[]>>(
      async (before, path) => [...(await before), await queriesFor(() => editor.client.get(path))],
      Promise.resolve([]),
    );
  // The views themselves, and not a redirect to the sign-in form.
  expect((await editor.client.get(paths[1] ?? '')).text).toContain('Ce qui change');
  const few = await countAll();
  for (let more = 0; more < 5; more += 1) await requestOne();
  const many = await countAll();
  expect(few[0]).toBeGreaterThan(0);
  expect(many).toEqual(few);
  await removePerson(admin, another);
});
