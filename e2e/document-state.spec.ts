import type { Page } from '@playwright/test';
import { clockAt } from '@/lib/clock';
import { dayMs } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import type { Json } from './support/client';
import { runJobs } from './support/forms';
import { installation } from './support/installation';
import { briefly, onceAsked } from './support/look-again';
import type { Person } from './support/people';
import { queriesFor } from './support/query-count';
import { uniqueWord } from './support/samples';
import { makeDue } from './support/schedules';
import { expect, long, test } from './support/test';
import type { Workshop } from './support/workshop';

const pathOf = (collection: string, id: string) => `/api/editorial/document-state/${collection}/${id}`;

/** Changes made elsewhere are noticed within ten seconds; a loaded machine may take longer. */
const soon = { timeout: 20_000 };

const stateLine = (page: Page, words: string) => page.getByText(words, { exact: true });
const draftLine = 'Brouillon, pas encore sur le site';
const publishedLine = 'Publié : le site montre ce texte';
const changedLine = 'Publié ; vos changements ne sont pas encore sur le site';
const publishButton = (page: Page) => page.getByRole('button', { name: 'Publier', exact: true });

/** Opens the form of a concept in the panel of an editor. */
async function openForm(page: Page, editor: Person, id: string): Promise<AdminPanel> {
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('concepts', id);
  return panel;
}

/** Saves a concept as a colleague does, even while someone has it open. */
const saveElsewhere = (workshop: Workshop, id: string, body: Json) =>
  workshop.admin.patch(`/api/concepts/${id}`, body, { locale: 'fr', overrideLock: true, ...draftOf(body) });
const draftOf = (body: Json) => (body._status === 'published' ? {} : { draft: true });

test('after a network cut and its return, a published text with changes is not said to be published', async ({
  page,
  context,
  editor,
  reader,
  workshop,
}) => {
  const word = uniqueWord();
  const { id } = await workshop.published('concepts', word);
  const panel = await openForm(page, editor, id);
  await expect(stateLine(page, publishedLine)).toBeVisible();
  await expect(publishButton(page)).toBeDisabled();
  // The form is complete, the rich-text editor last.
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible();

  await context.setOffline(true);
  await panel.field('Question').fill(`${word} hors ligne ?`);
  await expect(stateLine(page, changedLine)).toBeVisible();
  await expect(page.getByText('Vous écrivez hors ligne')).toBeVisible();
  const back = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());
  await context.setOffline(false);
  await back;
  await expect(page.getByText('Vous écrivez hors ligne')).toBeHidden();
  await expect(stateLine(page, changedLine)).toBeVisible();
  await expect(publishButton(page)).toBeEnabled();
  await panel.publish();
  await expect(stateLine(page, publishedLine)).toBeVisible();
  await expect(publishButton(page)).toBeDisabled();
  expect((await reader.get(`/api/concepts/${id}`)).json.question).toBe(`${word} hors ligne ?`);
});

test('an open form notices that a colleague published its text, and goes on', async ({ page, editor, workshop }) => {
  const word = uniqueWord();
  const { id } = await workshop.draft('concepts', word);
  const panel = await openForm(page, editor, id);
  await expect(stateLine(page, draftLine)).toBeVisible();
  await workshop.save('concepts', id, {});
  await expect(page.getByText('Ce texte vient d’être publié')).toBeVisible(soon);
  await expect(stateLine(page, publishedLine)).toBeVisible();
  await expect(publishButton(page)).toBeDisabled();

  await panel.field('Question').fill(`${word} ensuite ?`);
  await expect(stateLine(page, changedLine)).toBeVisible();
  await expect(publishButton(page)).toBeEnabled();
  await panel.publish();
  await expect(stateLine(page, publishedLine)).toBeVisible();
  await expect(page.getByText('Ce texte vient d’être publié')).toBeHidden();
  expect(await workshop.stored('concepts', id)).toMatchObject({ question: `${word} ensuite ?`, _status: 'published' });
});

test(
  'a form whose words are saved locks nothing when a colleague publishes them',
  long,
  async ({ page, admin, editor, workshop }) => {
    const word = uniqueWord();
    const { id } = await workshop.draft('concepts', word);
    const panel = await openForm(page, editor, id);
    // Payload takes the form for modified after every other autosave.
    for (const words of ['un', 'un deux']) {
      const saved = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());
      await panel.field('Question').fill(`${word} ${words} ?`);
      await saved;
      await expect(page.getByText(draftLine)).toBeVisible();
    }
    const lock = { 'where[document.value][equals]': id };
    await admin.client.delete('/api/payload-locked-documents', lock);
    const drawnAgain: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('/admin/')) drawnAgain.push(request.url());
    });
    await workshop.save('concepts', id, {});
    await onceAsked(page, () => expect(stateLine(page, publishedLine)).toBeVisible(briefly));
    // A form that takes itself for modified has the server draw it again, which locks the document.
    await saveElsewhere(workshop, id, { term: `${word} encore` });
    await onceAsked(page, () => expect(page.getByText('Ce texte a été modifié ailleurs')).toBeVisible(briefly));
    expect(drawnAgain).toEqual([]);
    expect((await admin.client.get('/api/payload-locked-documents', lock)).json.docs).toEqual([]);
  },
);

test('an open form notices what the schedule published', long, async ({ page, admin, editor, workshop }) => {
  test.skip(installation.onMongo, 'the schedule is made due in SQLite');
  const { id } = await workshop.draft('concepts', uniqueWord());
  const when = clockAt(new Date(Date.now() + dayMs).toISOString(), 'Europe/Paris');
  const planned = { collection: 'concepts', id, type: 'publish', ...when };
  expect((await editor.client.post('/api/editorial/schedule', planned)).status).toBe(201);
  await openForm(page, editor, id);
  await expect(page.getByRole('button', { name: /^Paraît/ })).toBeVisible();
  makeDue(id);
  await runJobs(admin.client);
  await onceAsked(page, () => expect(stateLine(page, publishedLine)).toBeVisible(briefly));
  await expect(page.getByText(/^En votre nom.*à l’heure que vous aviez programmée/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Paraît/ })).toBeHidden();
});

test(
  'an open form notices another text, is not written over it, and offers what was typed',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord();
    const { id } = await workshop.published('concepts', word);
    const panel = await openForm(page, editor, id);
    const notice = page.getByText('Une autre version de ce texte a été publiée');
    // Typed while the server can't be reached, and kept here.
    await page.route(/autosave=true/, (route) => route.abort());
    await panel.field('Question').fill(`${word} ici ?`);
    await expect(stateLine(page, changedLine)).toBeVisible();
    await saveElsewhere(workshop, id, { question: `${word} ailleurs ?`, _status: 'published' });
    await onceAsked(page, () => expect(notice).toBeVisible(briefly));
    await expect(stateLine(page, 'Une autre version existe : voyez ci-dessous')).toBeVisible();
    await expect(publishButton(page)).toBeDisabled();
    await expect(panel.field('Question')).toBeDisabled();
    await page.setViewportSize({ width: 360, height: 760 });
    await expectNoBarrier(page.locator('form [aria-live="polite"]').filter({ has: notice }));

    await page.unroute(/autosave=true/);
    await page.getByRole('button', { name: 'Charger la nouvelle version' }).click();
    await expect(panel.field('Question')).toHaveValue(`${word} ailleurs ?`);
    expect((await workshop.stored('concepts', id, { draft: true })).question).toBe(`${word} ailleurs ?`);
    await page.getByRole('button', { name: 'Reprendre ces mots' }).click();
    await expect(panel.field('Question')).toHaveValue(`${word} ici ?`);
    await expect(panel.field('Question')).toBeEnabled();
    await expect(stateLine(page, changedLine)).toBeVisible();
  },
);

test('an open form notices the trash and a deletion', long, async ({ page, context, editor, workshop }) => {
  const trashed = await workshop.draft('concepts', uniqueWord());
  const deleted = await workshop.draft('concepts', uniqueWord());
  await openForm(page, editor, trashed.id);
  await workshop.trash('concepts', trashed.id);
  await onceAsked(page, () => expect(page.getByText('Ce contenu a été mis à la corbeille')).toBeVisible(briefly));
  await page.getByRole('link', { name: 'Voir dans la corbeille' }).click();
  await expect(page).toHaveURL(/\/trash\//);

  const other = await context.newPage();
  await new AdminPanel(other).open('concepts', deleted.id);
  await workshop.admin.delete(`/api/concepts/${deleted.id}`);
  await onceAsked(other, () => expect(other.getByText('Ce contenu a été supprimé pour toujours')).toBeVisible(briefly));
  await expect(other.getByRole('link', { name: 'Retour à la liste' })).toBeVisible();
});

test(
  'a translation saved meanwhile changes the languages of the form, and nothing else',
  long,
  async ({ page, editor, workshop }) => {
    const { id } = await workshop.published('concepts', uniqueWord());
    await openForm(page, editor, id);
    const english = page.getByRole('list', { name: 'Langues de ce contenu' }).getByRole('link', { name: /^Anglais/ });
    await expect(english).toHaveText(/Manquante$/);
    await workshop.save('concepts', id, { term: 'English' }, { locale: 'en', draft: true });
    await onceAsked(page, () => expect(english).toHaveText(/À revoir, pas montrée$/, briefly));
    await expect(stateLine(page, changedLine)).toBeVisible();
    await expect(publishButton(page)).toBeEnabled();
    await expect(page.getByRole('button', { name: 'Charger la nouvelle version' })).toHaveCount(0);
  },
);

test('a hidden page asks for nothing', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('concepts', uniqueWord());
  await page.clock.install();
  await openForm(page, editor, id);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/document-state/')) asked.push(request.url());
  });
  const setVisibility = (state: string) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await page.clock.runFor(30_000);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await setVisibility('hidden');
  const before = asked.length;
  await page.clock.runFor(60_000);
  expect(asked.length - before, 'at most the one that was under way').toBeLessThanOrEqual(1);
  const again = page.waitForRequest(/document-state/);
  await setVisibility('visible');
  await again;
});

test('the state of a global is noticed, too', long, async ({ page, admin, workshop }) => {
  const path = '/api/globals/footer';
  const before = (await workshop.admin.get(path, { locale: 'fr', depth: 0 })).json;
  const { createdAt, updatedAt, globalType, id, ...unchanged } = before;
  const panel = new AdminPanel(page);
  await panel.signIn(admin);
  try {
    await workshop.admin.post(path, { ...unchanged, _status: 'published' }, { locale: 'fr' });
    await page.goto('/admin/globals/footer?locale=fr');
    await expect(stateLine(page, publishedLine)).toBeVisible();
    await workshop.admin.post(path, { ...unchanged, _status: 'draft' }, { locale: 'fr', draft: true });
    await onceAsked(page, () => expect(stateLine(page, changedLine)).toBeVisible(briefly));
    await expect(publishButton(page)).toBeEnabled();
  } finally {
    await workshop.admin.post(path, { ...unchanged, _status: 'published' }, { locale: 'fr' });
  }
});

test('@mongo the state is for staff, by the access of each, and names who changed it', async ({
  admin,
  contributor,
  editor,
  newcomer,
  reader,
  workshop,
}) => {
  const word = uniqueWord();
  const { id } = await workshop.published('concepts', word);
  const path = pathOf('concepts', id);
  for (const { client } of [{ client: reader }, newcomer]) expect.soft((await client.get(path)).status).toBe(403);
  const first = (await contributor.client.get(path)).json;
  expect(first).toMatchObject({ publication: 'published', isTrashed: false, change: null });
  const since = String(first.savedAt);
  expect(since).toBe((await workshop.stored('concepts', id)).updatedAt);
  expect((await contributor.client.get(path, { since })).json).toEqual(first);

  const edit = { question: `${word} changée ?`, _status: 'draft' };
  await editor.client.patch(`/api/concepts/${id}`, edit, { locale: 'fr', draft: true });
  expect((await contributor.client.get(path, { since, locale: 'fr' })).json).toMatchObject({
    publication: 'changed',
    change: { by: 'editor', isYou: false, isSameContent: false },
  });
  expect((await contributor.client.get(path, { since, locale: 'en' })).json).toMatchObject({
    change: { isSameContent: true },
  });
  expect((await editor.client.get(path, { since })).json).toMatchObject({ change: { by: null, isYou: true } });

  for (const address of [
    pathOf('concepts', 'f'.repeat(24)),
    pathOf('users', admin.id),
    pathOf('submissions', id),
    pathOf('globals', 'other'),
  ]) {
    expect.soft((await admin.client.get(address)).status, address).toBe(404);
  }
  expect((await admin.client.get(path, { since: 'yesterday' })).status).toBe(400);
  expect((await contributor.client.get(pathOf('globals', 'settings'))).json).toMatchObject({ isTrashed: false });
  expect((await reader.get(pathOf('globals', 'settings'))).status).toBe(403);
});

test('the state costs a few small queries, however long the document', async ({ editor, workshop }) => {
  test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
  const { id } = await workshop.published('concepts', uniqueWord());
  const layout = Array.from({ length: 25 }, (_, index) => ({ blockType: 'quote', text: `phrase ${index}` }));
  const page = await workshop.published('pages', uniqueWord('page'), { layout });
  const me = await queriesFor(() => editor.client.get('/api/users/me'));
  const short = await queriesFor(() => editor.client.get(pathOf('concepts', id)));
  // The row, the newest version, and who else has it open.
  expect(short).toBeLessThanOrEqual(me + 3);
  expect(await queriesFor(() => editor.client.get(pathOf('pages', page.id)))).toBeLessThanOrEqual(short);
});
