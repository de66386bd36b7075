import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import {
  autosaved,
  cutAutosave,
  expectOffer,
  notice,
  offered,
  openDraft,
  storedChanges,
} from './support/stored-changes';
import { expect, long, test } from './support/test';

test('unsaved changes are offered after the page was closed', async ({ page, editor, workshop }) => {
  const { word, id, panel } = await openDraft({ page, editor, workshop });
  // The server is away, and a person types without a pause until the page is closed.
  await cutAutosave(page);
  await panel.field('Question').fill('');
  await panel.field('Question').pressSequentially(`${word} et la suite`, { delay: 90 });
  await expect.poll(() => storedChanges(page)).toContain(word);
  await page.close({ runBeforeUnload: false });

  const again = await page.context().newPage();
  await new AdminPanel(again).open('concepts', id);
  const notice = again.getByText('Des mots n’ont pas été enregistrés');
  await expect(notice).toBeVisible();
  await again.getByRole('button', { name: 'Reprendre ces mots' }).click();
  await expect(new AdminPanel(again).field('Question')).toHaveValue(new RegExp(word));
  await expect(notice).toBeHidden();
  expect((await workshop.stored('concepts', id, { draft: true })).question).toContain(word);
  expect(await storedChanges(again)).toBe('[]');
});

test('edits made during a save stay, also in fields left in the meantime @mongo', async ({
  page,
  editor,
  workshop,
}) => {
  const { word, id, panel } = await openDraft({ page, editor, workshop });
  const body = page.locator('[data-field-path="body"] [contenteditable=true]');
  await expect(body).toBeVisible();

  // The save is done, and its response is delayed; so are those of later saves.
  const answers: (() => void)[] = [];
  await page.route(/autosave=true/, async (route) => {
    const response = await route.fetch();
    await new Promise<void>((resolve) => answers.push(resolve));
    await route.fulfill({ response });
  });
  await panel.field('Question').fill(word);
  await expect.poll(() => answers.length).toBe(1);
  await panel.field('Question').pressSequentially(' et la suite');
  // Requests of the form after a pause get a response, and are no sign of a save.
  await page.waitForResponse(
    (response) =>
      response.request().method() === 'POST' && response.url().includes(`/admin/collections/concepts/${id}`),
  );
  await body.click();
  await page.keyboard.type(`Un long texte sur ${word}.`);
  await expect.poll(() => storedChanges(page)).toContain(`Un long texte sur ${word}.`);
  await panel.field('Définition').fill(`Ce que dit ${word}.`);
  await panel.field('Terme').fill(`${word} bis`);
  answers.shift()?.();
  // The next save sends the form's values of that moment; its response is not there yet.
  await expect.poll(() => answers.length).toBe(1);
  await expect(panel.field('Question')).toHaveValue(`${word} et la suite`);
  await expect(panel.field('Définition')).toHaveValue(`Ce que dit ${word}.`);
  await expect(body).toContainText(`Un long texte sur ${word}.`);
  await expect(panel.field('Terme')).toHaveValue(`${word} bis`);

  const draft = async () => {
    for (const answer of answers.splice(0)) answer();
    const stored = await workshop.stored('concepts', id, { draft: true });
    return [stored.question, stored.definition, JSON.stringify(stored.body), stored.term];
  };
  await expect
    .poll(draft)
    .toEqual([
      `${word} et la suite`,
      `Ce que dit ${word}.`,
      expect.stringContaining(`Un long texte sur ${word}.`),
      `${word} bis`,
    ]);
  await expect(panel.field('Question')).toHaveValue(`${word} et la suite`);
  await expect(body).toContainText(`Un long texte sur ${word}.`);
});

test(
  'offline, changes are stored and reported; back online they are saved',
  long,
  async ({ page, context, editor, workshop }) => {
    const { word, id, panel } = await openDraft({ page, editor, workshop });
    // The form is complete, the rich-text editor last.
    await expect(page.locator('[contenteditable=true]').first()).toBeVisible();
    await context.setOffline(true);
    await panel.field('Question').fill(`${word} hors ligne ?`);
    await expect(page.getByText('Vous écrivez hors ligne')).toBeVisible();
    await expect(page.getByText(/vos mots sont gardés ici/)).toBeVisible();
    expect(await storedChanges(page)).toContain(word);
    const back = autosaved(page);
    await context.setOffline(false);
    await back;
    await expect(page.getByText('Vous écrivez hors ligne')).toBeHidden();
    expect((await workshop.stored('concepts', id, { draft: true })).question).toBe(`${word} hors ligne ?`);
    await expect.poll(() => storedChanges(page)).toBe('[]');
  },
);

test(
  'an expired session loses nothing: the person signs in in another tab and continues',
  long,
  async ({ page, context, editor, workshop }) => {
    const { word, id, panel } = await openDraft({ page, editor, workshop });
    await context.clearCookies();
    await panel.field('Question').fill(`${word} sans session ?`);
    await expect(page.getByText('Reconnectez-vous pour enregistrer')).toBeVisible();
    expect(await storedChanges(page)).toContain(word);
    await page.setViewportSize({ width: 360, height: 760 });
    await expectNoBarrier(page.locator('form [aria-live="polite"]').filter({ hasText: 'Reconnectez-vous' }));

    const back = autosaved(page);
    const other = await context.newPage();
    await new AdminPanel(other).logIn(editor.email, editor.password);
    await back;
    await expect(panel.field('Question')).toHaveValue(`${word} sans session ?`);
    expect((await workshop.stored('concepts', id, { draft: true })).question).toBe(`${word} sans session ?`);
  },
);

test(
  'saved changes stay in no browser; the rest stays for the person, whom signing out does not rob',
  long,
  async ({ page, context, admin, editor, workshop }) => {
    const { word, id, panel } = await openDraft({ page, editor, workshop });
    const done = autosaved(page);
    await panel.field('Question').fill(`${word} ?`);
    await done;
    await expect.poll(() => storedChanges(page)).toBe('[]');

    await cutAutosave(page);
    await panel.field('Question').fill(`${word} non enregistrée ?`);
    await expect.poll(() => storedChanges(page)).toContain('non enregistrée');
    await page.goto('/admin/logout');
    await page.getByRole('dialog', { name: offered }).getByRole('button', { name: 'Les garder' }).click();

    // Somebody else on the same computer is offered nothing.
    await panel.signIn(admin);
    await panel.open('concepts', id);
    await expect(panel.field('Question')).toHaveValue(`${word} ?`);
    await expect(page.locator('form[data-form-ready=true]')).toBeVisible();
    await expect(notice(page, offered)).toBeHidden();

    await context.clearCookies();
    await panel.signIn(editor);
    await panel.open('concepts', id);
    await expectOffer(page);
    await page.goto('/admin/logout');
    await page.getByRole('dialog', { name: offered }).getByRole('button', { name: 'Les oublier' }).click();
    await expect.poll(() => storedChanges(page)).toBe('[]');
  },
);

test('stored changes and a version saved elsewhere since are both reported, none is lost', async ({
  page,
  context,
  editor,
  workshop,
}) => {
  const { word, id, panel } = await openDraft({ page, editor, workshop });
  await cutAutosave(page);
  await panel.field('Question').fill(`${word} ici ?`);
  await expect.poll(() => storedChanges(page)).toContain(word);
  await page.close();
  const over = { draft: true, locale: 'fr', overrideLock: true };
  await workshop.admin.patch(`/api/concepts/${id}`, { question: `${word} ailleurs ?`, _status: 'draft' }, over);

  const again = await context.newPage();
  await new AdminPanel(again).open('concepts', id);
  await expect(again.getByText(/Une version plus récente existe/)).toBeVisible();
  await again.getByRole('button', { name: 'Les oublier' }).click();
  await expect(again.getByText('Des mots n’ont pas été enregistrés')).toBeHidden();
  await expect(new AdminPanel(again).field('Question')).toHaveValue(`${word} ailleurs ?`);
  expect(await storedChanges(again)).toBe('[]');
});

test(
  'a second editor sees who has the lock, reads, and takes over',
  long,
  async ({ page, browser, admin, editor, workshop }) => {
    const { word, id, panel: first } = await openDraft({ page, editor, workshop });
    const done = autosaved(page);
    await first.field('Question').fill(`${word} ?`);
    await done;

    const elsewhere = await browser.newContext();
    const other = new AdminPanel(await elsewhere.newPage());
    const givenBack: string[] = [];
    other.page.on('request', (request) => {
      if (request.method() === 'DELETE' && request.url().includes('locked-documents')) givenBack.push(request.url());
    });
    await other.signIn(admin);
    await other.page.goto(`/admin/collections/concepts/${id}?locale=fr`);
    await expect(other.page.getByText('Quelqu’un d’autre modifie ce texte')).toBeVisible();
    await expect(other.page.getByText(editor.email).first()).toBeVisible();
    await other.page.getByRole('button', { name: 'Lire seulement' }).click();
    await expect(other.field('Question')).toBeDisabled();
    await other.page.getByRole('button', { name: 'Prendre la main' }).click();
    await expect(other.field('Question')).toBeEnabled();
    await expect(other.field('Question')).toHaveValue(`${word} ?`);

    const taken = autosaved(other.page);
    await other.field('Question').fill(`${word} autrement ?`);
    await taken;
    // The form rendered again has not released the new lock.
    expect(givenBack).toEqual([]);
    await first.field('Question').pressSequentially(' encore');
    await expect(page.getByText(/Quelqu’un d’autre (a pris la main|modifie ce texte)/).first()).toBeVisible();
    expect((await workshop.stored('concepts', id, { draft: true })).question).toBe(`${word} autrement ?`);
    await elsewhere.close();
  },
);
