import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import type { Json } from './support/client';
import { uniqueWord } from './support/samples';
import {
  autosaved,
  expectOffer,
  notice,
  offered,
  openDraft,
  savedElsewhere,
  storedChanges,
} from './support/stored-changes';
import { expect, long, test } from './support/test';

/** Lets a page learn of other saves only when it saves itself: it asks every few seconds else. */
const cutWatch = (page: Page) => page.route(/editorial\/document-state/, (route) => route.abort());

test('two tabs of one person: the second to save is told, compares, and keeps its words; the others stay @mongo', async ({
  page,
  context,
  editor,
  workshop,
}) => {
  const { word, id, panel } = await openDraft({ page, editor, workshop });
  const second = new AdminPanel(await context.newPage());
  await cutWatch(second.page);
  await second.open('concepts', id);

  const done = autosaved(page);
  await panel.field('Question').fill(`${word} premier ?`);
  await done;
  await second.field('Question').fill(`${word} second ?`);
  await expect(notice(second.page, savedElsewhere)).toBeVisible();
  expect((await workshop.stored('concepts', id, { draft: true })).question).toBe(`${word} premier ?`);
  // What is typed on is stored here, and saved nowhere.
  await second.field('Question').pressSequentially(' Et la suite.');
  await expect.poll(() => storedChanges(second.page)).toContain('Et la suite.');
  await second.page.setViewportSize({ width: 360, height: 760 });
  await expectNoBarrier(second.page.locator('#conflict-notice'));

  await second.page.getByRole('button', { name: 'Voir la différence' }).click();
  const dialog = second.page.getByRole('dialog');
  await expect(dialog.locator('section del')).toContainText('premier');
  await expect(dialog.locator('section ins').first()).toContainText('second');
  await dialog.getByRole('button', { name: 'Fermer' }).click();

  await second.page.getByRole('button', { name: 'Garder mes mots' }).click();
  await expect(notice(second.page, savedElsewhere)).toBeHidden();
  const question = async () => (await workshop.stored('concepts', id, { draft: true })).question;
  await expect.poll(question).toBe(`${word} second ? Et la suite.`);
  const { docs } = (await editor.client.get('/api/concepts/versions', { 'where[parent][equals]': id, locale: 'fr' }))
    .json as { docs: { version: Json }[] };
  expect(docs.map(({ version }) => version.question)).toContain(`${word} premier ?`);

  // From here on it saves as before.
  const again = autosaved(second.page);
  await second.field('Question').fill(`${word} troisième ?`);
  await again;
  await expect.poll(() => storedChanges(second.page)).toBe('[]');
});

test(
  'the other version can be loaded, and the words are offered over it',
  long,
  async ({ page, browser, editor, workshop }) => {
    await cutWatch(page);
    const { word, id, panel } = await openDraft({ page, editor, workshop });
    const elsewhere = await browser.newContext();
    const second = new AdminPanel(await elsewhere.newPage());
    await second.signIn(editor);
    await second.open('concepts', id);
    const done = autosaved(second.page);
    await second.field('Question').fill(`${word} ailleurs ?`);
    await done;

    await panel.field('Question').fill(`${word} ici ?`);
    await expect(notice(page, savedElsewhere)).toBeVisible();
    await page.getByRole('button', { name: 'Charger l’autre version' }).click();
    await expect(panel.field('Question')).toHaveValue(`${word} ailleurs ?`);
    await expectOffer(page);
    await expect(notice(page, /Une version plus récente existe/)).toBeVisible();
    await page.getByRole('button', { name: 'Reprendre ces mots' }).click();
    await expect(panel.field('Question')).toHaveValue(`${word} ici ?`);
    await elsewhere.close();
  },
);

test('a save of the server, or a lost answer, is no conflict', async ({ page, editor, workshop }) => {
  const { word, id, panel } = await openDraft({ page, editor, workshop });
  // Another language is saved elsewhere: this one has no other words.
  await workshop.admin.patch(
    `/api/concepts/${id}`,
    { question: `${word} in English?`, _status: 'draft' },
    {
      ...{ draft: true, locale: 'en', overrideLock: true },
    },
  );
  await panel.field('Question').fill(`${word} ?`);
  const question = async () => (await workshop.stored('concepts', id, { draft: true })).question;
  await expect.poll(question, { timeout: 15_000 }).toBe(`${word} ?`);
  await expect(notice(page, savedElsewhere)).toBeHidden();

  // The server saved, and the answer never came.
  let lost = 0;
  await page.route(/autosave=true/, async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  await panel.field('Question').fill(`${word} encore ?`);
  await expect.poll(() => lost).toBe(1);
  await page.unroute(/autosave=true/);
  await panel.field('Question').pressSequentially(' Oui.');
  await expect.poll(question, { timeout: 15_000 }).toBe(`${word} encore ? Oui.`);
  await expect(notice(page, savedElsewhere)).toBeHidden();
  await expect.poll(() => storedChanges(page), { timeout: 15_000 }).toBe('[]');
});

test(
  'words of a person whose document a colleague took over stay, and are offered when it is free again',
  long,
  async ({ page, browser, admin, editor, workshop }) => {
    await cutWatch(page);
    const { word, id, panel } = await openDraft({ page, editor, workshop });
    const done = autosaved(page);
    await panel.field('Question').fill(`${word} ?`);
    await done;

    const elsewhere = await browser.newContext();
    const other = new AdminPanel(await elsewhere.newPage());
    await other.signIn(admin);
    await other.page.goto(`/admin/collections/concepts/${id}?locale=fr`);
    await other.page.getByRole('button', { name: 'Prendre la main' }).click();
    await expect(other.field('Question')).toBeEnabled();
    const taken = autosaved(other.page);
    await other.field('Question').fill(`${word} autrement ?`);
    await taken;

    await panel.field('Question').pressSequentially(' Mes mots.');
    await expect(page.getByText(/Quelqu’un d’autre (a pris la main|modifie ce texte)/).first()).toBeVisible();
    await expect.poll(() => storedChanges(page)).toContain('Mes mots.');
    await page.goto(`/admin/collections/concepts/${id}?locale=fr`);
    await page.getByRole('button', { name: 'Lire seulement' }).click();
    await expectOffer(page);
    await expect(notice(page, /vous pourrez les reprendre ensuite/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reprendre ces mots' })).toBeHidden();

    // The colleague has left.
    await admin.client.delete('/api/payload-locked-documents', { 'where[document.value][equals]': id });
    await elsewhere.close();
    await page.reload();
    await expectOffer(page);
    await page.getByRole('button', { name: 'Reprendre ces mots' }).click();
    await expect(panel.field('Question')).toHaveValue(`${word} ? Mes mots.`);
    await expect(notice(page, offered)).toBeHidden();
  },
);

test('a publication is refused as well, and leads to the choice', long, async ({ page, context, editor, workshop }) => {
  const word = uniqueWord();
  const { id } = await workshop.published('concepts', word);
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('concepts', id);
  const second = new AdminPanel(await context.newPage());
  await cutWatch(second.page);
  await second.open('concepts', id);
  const done = autosaved(page);
  await panel.field('Question').fill(`${word} premier ?`);
  await done;
  await panel.publish();

  const refused = second.page.waitForResponse((response) => response.status() === 409);
  await second.field('Question').fill(`${word} second ?`);
  await refused;
  await expect(notice(second.page, savedElsewhere)).toBeVisible();
  expect((await workshop.stored('concepts', id)).question).toBe(`${word} premier ?`);
});
