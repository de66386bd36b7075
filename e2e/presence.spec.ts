import type { BrowserContext, Page } from '@playwright/test';
import { presenceLimits } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { installation } from './support/installation';
import { briefly, onceAsked } from './support/look-again';
import { createPerson, type Person, removePerson } from './support/people';
import { queriesFor } from './support/query-count';
import { inDatabase } from './support/review-rows';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const stateOf = (id: string, collection = 'concepts') => `/api/editorial/document-state/${collection}/${id}`;
const presenceOf = (path: string) => `/api/editorial/presence/${path}`;

/** The line in the bar of a form or of the translation. */
const alsoOpen = (page: Page) => page.getByText(/^Aussi ouvert par/);

async function openForm(page: Page, person: Person, id: string): Promise<void> {
  const panel = new AdminPanel(page);
  await panel.signIn(person);
  await panel.open('concepts', id);
}

/** Sets what a page knows of its visibility, as the browser does when another tab is chosen. */
const setVisibility = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

async function closing(contexts: readonly BrowserContext[], run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
}

test('two people see each other in the form, and others in the list, until one closes it', async ({
  page,
  admin,
  editor,
  browser,
  workshop,
}) => {
  const name = uniqueWord('Nom');
  const colleague = await createPerson(admin, 'editor', { name });
  const word = uniqueWord();
  const { id } = await workshop.draft('concepts', word);
  const theirs = await browser.newContext({ baseURL: installation.url });
  await closing([theirs], async () => {
    await openForm(page, editor, id);
    await expect(alsoOpen(page)).toHaveCount(0);
    const second = await theirs.newPage();
    await openForm(second, colleague, id);
    await onceAsked(second, () => expect(alsoOpen(second)).toHaveText('Aussi ouvert par editor (édition)', briefly));
    await onceAsked(page, () => expect(alsoOpen(page)).toHaveText(`Aussi ouvert par ${name} (édition)`, briefly));
    await page.setViewportSize({ width: 360, height: 760 });
    await expect(alsoOpen(page)).toBeInViewport({ ratio: 1 });
    await expectNoBarrier(page.locator('[aria-live="polite"]').filter({ has: alsoOpen(page) }));
    await page.setViewportSize({ width: 1280, height: 720 });

    // The editor goes to the list by a link of the panel: the form ends without the browser closing its page.
    await page.goto('/admin/collections/concepts?locale=fr&limit=100&sort=-updatedAt');
    const row = page.getByRole('row').filter({ hasText: word });
    await onceAsked(page, () => expect(row).toContainText(`Ouvert par ${name} (édition)`, briefly));
    await expect(row).not.toContainText('vous');
    await expect(row.getByRole('link').first()).toHaveAccessibleName(word);
    await expectNoBarrier(row.getByRole('cell').filter({ hasText: 'Ouvert par' }));
    await onceAsked(second, () => expect(alsoOpen(second)).toHaveCount(0, briefly));

    await second.close();
    await onceAsked(page, () => expect(row).not.toContainText('Ouvert par', briefly));
  });
  await removePerson(admin, colleague);
});

test(
  'a page that ends without telling the server is forgotten',
  long,
  async ({ page, admin, editor, browser, workshop }) => {
    const { id } = await workshop.draft('concepts', uniqueWord());
    const theirs = await browser.newContext({ baseURL: installation.url });
    await closing([theirs], async () => {
      const second = await theirs.newPage();
      await openForm(second, admin, id);
      await openForm(page, editor, id);
      await onceAsked(page, () => expect(alsoOpen(page)).toBeVisible(briefly));
      await theirs.setOffline(true);
      await second.close();
      await onceAsked(page, () => expect(alsoOpen(page)).toBeVisible(briefly));
      inDatabase((database) => {
        const rows = database.prepare('UPDATE document_presence SET seen_at = ? WHERE document_id = ? AND user = ?');
        expect(rows.run(new Date(Date.now() - presenceLimits.lifetimeMs).toISOString(), id, admin.id).changes).toBe(1);
      });
      await onceAsked(page, () => expect(alsoOpen(page)).toHaveCount(0, briefly));
    });
  },
);

test(
  "a person's other tab is told apart, in the background too, and ends with the tab",
  long,
  async ({ page, context, editor, workshop }) => {
    const { id } = await workshop.draft('concepts', uniqueWord());
    await openForm(page, editor, id);
    const other = await context.newPage();
    await other.goto(`/admin/collections/concepts/${id}/translate?locale=en`);
    await onceAsked(other, () =>
      expect(alsoOpen(other)).toHaveText('Aussi ouvert par vous, dans un autre onglet', briefly),
    );
    await onceAsked(page, () =>
      expect(alsoOpen(page)).toHaveText('Aussi ouvert par vous, dans un autre onglet', briefly),
    );

    // In the background it tells the server nothing, which forgets it: here at once.
    const asked = await other.waitForRequest(/document-state\/concepts/);
    await setVisibility(other, 'hidden');
    const ofOther = new URL(asked.url()).searchParams.get('page');
    await asked.response();
    await editor.client.delete(`${presenceOf(`concepts/${id}`)}?page=${ofOther}`);
    const knowsNobody = await page.waitForResponse(
      async (response) =>
        response.url().includes('/document-state/') && (await response.json()).openElsewhere?.length === 0,
    );
    await knowsNobody.finished();
    await expect(alsoOpen(page)).toHaveText('Aussi ouvert par vous, dans un autre onglet');
    await other.close();
    await onceAsked(page, () => expect(alsoOpen(page)).toHaveCount(0, briefly));
  },
);

test('@mongo presence is told to those who may read the document, and ended by its owner', async ({
  admin,
  contributor,
  editor,
  newcomer,
  reader,
  workshop,
}) => {
  const { id } = await workshop.draft('concepts', uniqueWord());
  const path = stateOf(id);
  expect((await editor.client.get(path, { page: 'first' })).json.openElsewhere).toEqual([]);
  const here = { name: 'editor', role: 'editor', isYou: false };
  const seenBy = async (person: Person, page: string) =>
    (await person.client.get(path, { page })).json.openElsewhere as unknown[];
  await expect.poll(() => seenBy(contributor, 'second')).toEqual([here]);
  // A page of the same person is another page; the one that asks is not among them.
  expect(await seenBy(editor, 'first')).toEqual([{ name: 'contributor', role: 'contributor', isYou: false }]);
  await expect.poll(() => seenBy(editor, 'third')).toContainEqual({ name: null, role: null, isYou: true });

  const inList = async (person: Person, query = {}) =>
    (
      (await person.client.get(presenceOf('concepts'), query)).json.documents as { id: string; people: unknown[] }[]
    ).find((each) => each.id === id)?.people;
  expect(await inList(admin)).toEqual([{ name: 'contributor', role: 'contributor', isYou: false }, here]);
  expect(await inList(contributor, { page: 'second' })).toEqual([here]);

  // No one learns of it without the right to read, and nothing of it is in the API.
  for (const { client } of [{ client: reader }, newcomer]) {
    for (const address of [path, presenceOf('concepts')]) expect.soft((await client.get(address)).status).toBe(403);
    expect.soft((await client.get('/api/document-presence')).status).toBe(403);
  }
  expect((await admin.client.get('/api/document-presence')).status).toBe(403);
  for (const address of [presenceOf('users'), presenceOf('submissions'), stateOf('f'.repeat(24))]) {
    expect.soft((await admin.client.get(address, { page: 'first' })).status, address).toBe(404);
  }
  expect((await editor.client.get(path, { page: '../..' })).status).toBe(400);

  // No one can end the presence of another person.
  await contributor.client.delete(`${presenceOf(`concepts/${id}`)}?page=first`);
  expect(await seenBy(contributor, 'second')).toEqual([here]);
  await contributor.client.delete(`${presenceOf(`concepts/${id}`)}?page=second`);
  for (const own of ['first', 'third']) await editor.client.delete(`${presenceOf(`concepts/${id}`)}?page=${own}`);
  expect(await inList(admin)).toBeUndefined();
  expect((await reader.delete(`${presenceOf(`concepts/${id}`)}?page=first`)).status).toBe(403);
});

test(
  'presence changes neither the document, nor its versions, nor what readers are sent',
  long,
  async ({ editor, reader, workshop }) => {
    const { id, urls } = await workshop.published('concepts', uniqueWord());
    const address = new URL((urls as { fr: string }).fr).pathname;
    const before = await reader.get(address);
    const stored = await workshop.stored('concepts', id);
    await editor.client.get(stateOf(id), { page: 'alone' });
    await expect
      .poll(async () => (await editor.client.get(stateOf(id), { page: 'other' })).json.openElsewhere)
      .toHaveLength(1);
    expect(await workshop.stored('concepts', id)).toEqual(stored);
    const { json } = await editor.client.get('/api/concepts/versions', { 'where[parent][equals]': id, depth: 0 });
    expect(json.totalDocs).toBe(1);
    const after = await reader.get(address);
    expect(after.text).toBe(before.text);
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
  },
);

test('presence costs one small query, and a write now and then', long, async ({ editor, workshop }) => {
  test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
  const { id } = await workshop.published('concepts', uniqueWord());
  const without = await queriesFor(() => editor.client.get(stateOf(id)));
  const ask = () => editor.client.get(stateOf(id), { page: 'often' });
  // The first stores it.
  await ask();
  await expect
    .poll(async () => (await editor.client.get(stateOf(id))).json.openElsewhere)
    .toEqual([{ name: null, role: null, isYou: true }]);
  expect(await queriesFor(ask)).toBe(without);
});
