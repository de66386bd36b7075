import { getT } from '@/messages/panel';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { uniqueWord } from './support/samples';
import { callServerFunction } from './support/server-functions';
import { cutAutosave, expectOffer, notice, offered, openDraft, storedChanges } from './support/stored-changes';
import { expect, long, test } from './support/test';
import { imageFile } from './support/uploads';

test('words typed right before a reload are offered, with what they change @mongo', async ({
  page,
  editor,
  workshop,
}) => {
  const { word, id, panel } = await openDraft({ page, editor, workshop });
  await cutAutosave(page);
  await panel.field('Question').press('End');
  await panel.field('Question').pressSequentially(` ${word}`);
  // Before anything is stored at leisure.
  await page.reload();
  await expectOffer(page);
  await page.unroute(/autosave=true/);

  await page.getByRole('button', { name: 'Voir la différence' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vos mots, par rapport au texte enregistré' });
  await expect(dialog.getByRole('heading', { name: 'Question' })).toBeVisible();
  await expect(dialog.locator('section ins')).toContainText(word);
  await expectNoBarrier(page.locator('dialog[open]'));
  await dialog.getByRole('button', { name: 'Fermer' }).click();

  await page.getByRole('button', { name: 'Reprendre ces mots' }).click();
  await expect(panel.field('Question')).toHaveValue(new RegExp(word));
  await expect(notice(page, offered)).toBeHidden();
  await expect.poll(async () => (await workshop.stored('concepts', id, { draft: true })).question).toContain(word);
  await expect.poll(() => storedChanges(page)).toBe('[]');
});

test(
  'of a form without drafts, too: words of a picture go back into the form, and are saved by the person',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord();
    const file = await imageFile(word, { width: 60, height: 40 });
    const { id } = await workshop.upload('media', file, { alt: 'Une place', people: 'none' });
    const open = async () => {
      await page.goto(`/admin/collections/media/${id}?locale=fr`);
      await expect(page.locator('form[data-form-ready=true]')).toBeVisible();
    };
    const alt = page.locator('#field-alt');
    await new AdminPanel(page).signIn(editor);
    await open();
    await alt.fill(`Une place ${word}`);
    await page.reload();
    await expectOffer(page);
    await page.getByRole('button', { name: 'Reprendre ces mots' }).click();
    await expect(alt).toHaveValue(`Une place ${word}`);
    await expect(notice(page, offered)).toBeHidden();
    expect((await workshop.stored('media', id)).alt).toBe('Une place');

    await page.getByRole('button', { name: 'Sauvegarder' }).click();
    await expect.poll(async () => (await workshop.stored('media', id)).alt).toBe(`Une place ${word}`);
    await expect.poll(() => storedChanges(page)).toBe('[]');
  },
);

test(
  'what is typed while a new document gets its address is in the form that follows',
  long,
  async ({ page, editor, workshop }) => {
    const from = `/${uniqueWord()}`;
    await new AdminPanel(page).signIn(editor);
    await page.goto('/admin/collections/redirects/create?locale=fr');
    const field = page.locator('#field-from');
    await expect(page.locator('form[data-form-ready=true]')).toBeVisible();

    // Never saved: offered to the next that is begun.
    await field.fill(`${from}-jamais`);
    await page.reload();
    await expectOffer(page);
    await page.getByRole('button', { name: 'Les oublier' }).click();

    await field.fill(from);
    const type = page.locator('#field-to__type');
    const url = page.locator('#field-to__url');
    // The list of kinds may close when the form is rendered again.
    await expect(async () => {
      await type.click({ timeout: 3000 });
      await type.getByText(getT('fr')('fields.typeUrl'), { exact: true }).click({ timeout: 3000 });
      await expect(url).toBeVisible({ timeout: 3000 });
    }).toPass();
    await url.fill('https://example.org/ailleurs');
    // The document is created; its form takes a while.
    let show = () => {};
    const shown = new Promise<void>((resolve) => {
      show = resolve;
    });
    await page.route(/\/admin\/collections\/redirects\/[0-9a-f]{24}/, async (route) => {
      await shown;
      await route.fallback();
    });
    const created = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/api/redirects'),
    );
    await page.getByRole('button', { name: 'Sauvegarder' }).click();
    const { doc } = (await (await created).json()) as { doc: { id: string } };
    workshop.removeLater('redirects', doc.id);
    await expect(page.locator('form[data-form-ready=true]')).toBeVisible();
    await field.press('End');
    await field.pressSequentially('-suite');
    show();
    await expect(page).toHaveURL(new RegExp(doc.id));
    await expect(field).toHaveValue(`${from}-suite`);
    await expect(notice(page, offered)).toBeHidden();
  },
);

test(
  'a date that was not understood survives a reload, and no review is requested before',
  long,
  async ({ page, contributor, workshop }) => {
    const { id } = await workshop.draft('events', uniqueWord('date'), { startsAt: null, endsAt: null, programme: [] });
    await new AdminPanel(page).signIn(contributor);
    await page.goto(`/admin/collections/events/${id}?locale=fr`);
    const tab = page.getByRole('button', { name: 'Date et lieu', exact: true });
    const start = page.locator('#field-startsAt-text');
    await tab.click();
    await start.fill('5 brumaire');
    await start.blur();
    await expect.poll(() => storedChanges(page)).toContain('5 brumaire');
    await page.reload();
    await expect(start).toHaveValue('5 brumaire');
    await expect(page.locator('#field-startsAt-text-reading')).toContainText('enregistré');

    await page.getByRole('button', { name: 'Demander une relecture' }).click();
    await expect(start).toBeFocused();
    await expect(page.getByRole('dialog')).toBeHidden();
    await start.fill('5/3/2027 9h');
    await expect.poll(() => storedChanges(page)).toBe('[]');
    await page.getByRole('button', { name: 'Demander une relecture' }).click();
    await expect(page.getByRole('dialog', { name: 'Demander une relecture' })).toBeVisible();
  },
);

test(
  'the difference shows nothing of a document to those who may not read it',
  long,
  async ({ page, contributor, admin, workshop }) => {
    const word = uniqueWord();
    const { id } = await workshop.draft('concepts', word);
    const redirect = await workshop.admin.post('/api/redirects', {
      from: `/${word}`,
      to: { type: 'url', url: `https://example.org/${word}` },
    });
    const { doc } = redirect.json as { doc: { id: string } };
    workshop.removeLater('redirects', doc.id);
    const compare = (collection: string, of: string) =>
      callServerFunction(page, 'unsaved-difference', {
        collection,
        id: of,
        locale: 'fr',
        values: { question: '', to: {} },
      });

    expect(await compare('concepts', id)).not.toContain(word);
    await new AdminPanel(page).signIn(contributor);
    expect(await compare('concepts', id)).toContain(word);
    expect(await compare('redirects', doc.id)).not.toContain(word);
    await page.context().clearCookies();
    await new AdminPanel(page).signIn(admin);
    expect(await compare('redirects', doc.id)).toContain(word);
  },
);
