import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { installation } from './support/installation';
import { createPerson, removePerson } from './support/people';
import { reviewAs } from './support/reviews';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

/** The window with the comments on one place. */
const windowOf = (page: Page) => page.getByRole('dialog', { name: /^Commentaires\s:/ });

test('a field is commented by keyboard, a colleague is named, answers from the dashboard and resolves it', async ({
  page,
  admin,
  editor,
  reader,
  browser,
  workshop,
}) => {
  const name = uniqueWord('Zoé');
  const colleague = await createPerson(admin, 'contributor', { name });
  const word = uniqueWord('rencontre');
  const event = await workshop.published('events', word, { summary: 'Deux jours pour se parler.' });
  const before = await workshop.stored('events', event.id, { draft: true });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', event.id);

  // The button stands behind the field in the order of Tab, where the field has the focus.
  const summary = panel.field('Résumé');
  const button = page.getByRole('button', { name: /^Commenter\s: Résumé$/ });
  await expect(button).toHaveCount(0);
  await summary.focus();
  await summary.press('Tab');
  await expect(button).toBeFocused();
  await button.press('Enter');
  const comments = windowOf(page);
  const text = comments.getByLabel('Votre commentaire');
  await expect(text).toBeFocused();
  await text.pressSequentially(`@${name.slice(0, 3)}`);
  await expect(comments.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true');
  await expectNoBarrier(comments);
  // Escape closes the list of names and not the window.
  await text.press('Escape');
  await expect(comments.getByRole('listbox')).toHaveCount(0);
  await text.press('Backspace');
  await text.press('Enter');
  await expect(text).toHaveValue(`@${name} `);
  await text.pressSequentially('est-ce exact ?');
  await comments.getByRole('button', { name: 'Envoyer' }).click();
  await expect(comments.getByRole('heading', { name: '« Deux jours pour se parler. »' })).toBeVisible();
  await expect(comments.getByText('Commentaire enregistré.')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(comments).toBeHidden();
  const counted = page.getByRole('button', { name: /^1 commentaire\s: Résumé$/ });
  await expect(counted).toBeFocused();
  // It is no save, and nothing of it is public.
  expect(await workshop.stored('events', event.id, { draft: true })).toEqual(before);
  const path = new URL((event.urls as { fr: string }).fr).pathname;
  for (const address of [path, `/api/events/${event.id}?depth=2`]) {
    expect((await reader.get(address)).text).not.toContain('est-ce exact');
  }

  const theirs = await browser.newContext({ baseURL: installation.url, viewport: { width: 360, height: 740 } });
  const second = await theirs.newPage();
  await new AdminPanel(second).signIn(colleague);
  await second.goto('/admin');
  const row = second.getByRole('listitem').filter({ hasText: 'est-ce exact' });
  await expect(row).toContainText('On vous mentionne');
  await expect(row).toContainText(`« @${name} est-ce exact ? »`);
  await row.getByRole('link', { name: word }).click();
  const opened = windowOf(second);
  await expect(opened.getByText('est-ce exact ?')).toBeVisible();
  await expectNoBarrier(opened);
  await opened.getByRole('button', { name: 'Répondre' }).click();
  await opened.getByLabel('Votre réponse').fill('Oui, la mairie confirme.');
  await opened.getByRole('button', { name: 'Envoyer' }).first().click();
  await expect(opened.getByText('Oui, la mairie confirme.')).toBeVisible();
  await opened.getByRole('button', { name: 'Marquer comme résolu' }).click();
  await expect(opened.getByText(/^Résolu par Zoé/)).toBeVisible();
  await opened.getByRole('button', { name: 'Fermer' }).click();
  await expect(second.getByText('1 échange résolu').first()).toBeVisible();
  await theirs.close();

  // The editor's page hears of it when its tab is shown.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(counted).toHaveCount(0);
  await removePerson(admin, colleague);
});

test(
  'a comment on a block shows in the review and the translation, and says when the block is gone',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('page');
    const layout = [
      { blockType: 'quote', text: 'Une phrase à garder.', source: word },
      { blockType: 'rich-text', body: paragraph('Un texte.') },
    ];
    const { id } = await workshop.draft('pages', word, { layout });
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('pages', id);
    const block = page.locator('#layout-row-0');
    await block.locator('.collapsible__toggle-wrap').first().hover();
    await block.getByRole('button', { name: /^Commenter\s: 1\. Citation/ }).click();
    await windowOf(page).getByLabel('Votre commentaire').fill('De qui est-elle ?');
    await windowOf(page).getByRole('button', { name: 'Envoyer' }).click();
    await expect(windowOf(page).getByText('De qui est-elle ?')).toBeVisible();

    await reviewAs(editor, 'ask', { collection: 'pages', id });
    await page.goto(`/admin/reviews/pages/${id}`);
    const listed = page.getByRole('region', { name: 'Commentaires (1)' });
    await expect(listed).toContainText('De qui est-elle ?');
    await page
      .getByRole('button', { name: /^Commenter\s: Titre$/ })
      .first()
      .click();
    await windowOf(page).getByLabel('Votre commentaire').fill('Plus court ?');
    await windowOf(page).getByRole('button', { name: 'Envoyer' }).click();
    await expect(windowOf(page).getByText('Plus court ?')).toBeVisible();

    await page.goto(`/admin/collections/pages/${id}/translate?locale=en`);
    await page.getByRole('button', { name: /^1 commentaire\s: Titre$/ }).click();
    await expect(windowOf(page).getByText('Plus court ?')).toBeVisible();
    await windowOf(page).getByRole('button', { name: 'Fermer' }).click();

    await workshop.save('pages', id, { layout: layout.slice(1) }, { draft: true });
    await panel.open('pages', id);
    const all = page.getByRole('region', { name: 'Commentaires (2)' });
    const gone = all.getByRole('listitem').filter({ hasText: 'De qui est-elle ?' });
    await expect(gone).toContainText('Ce champ ou ce bloc n’existe plus');
    await gone.getByRole('button').click();
    await expect(windowOf(page).getByText('Il a été retiré depuis.')).toBeVisible();
    await expect(windowOf(page).getByText('De qui est-elle ?')).toBeVisible();
  },
);
