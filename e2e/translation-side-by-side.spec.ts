import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { barriersInForm } from './support/barriers';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { queriesFor } from './support/query-count';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { englishOf, translate } from './support/translations';

const viewOf = (collection: string, id: string, locale = 'en') =>
  `/admin/collections/${collection}/${id}/translate?locale=${locale}`;

/** The section of a field, by its label. */
const field = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { name, exact: true, level: 2 }) });

/** The link to the English translation, with its state. */
const english = (page: Page) =>
  page.getByRole('navigation', { name: 'Langues de ce contenu' }).getByRole('link', { name: /^Anglais/ });

/** Waits until the edits are saved as a draft. */
const saved = (page: Page) => expect(page.getByText(/^Enregistré.*comme brouillon$/)).toBeVisible();

test('a translator goes from the queue to the site, and sees later changes of the source', async ({
  page,
  context,
  editor,
  reader,
  workshop,
}) => {
  const word = uniqueWord('parcours');
  const event = await workshop.published('events', word, {
    summary: 'Deux journées de plénières.',
    body: paragraph('Les villes travaillent ensemble.'),
    programme: [],
  });
  const stored = () => workshop.stored('events', event.id, { locale: 'en', draft: true });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await page.goto(`/admin/translations?q=${word}`);
  await page.getByRole('link', { name: `Traduire en anglais : ${word}` }).click();

  // Copied, undone, copied again.
  const title = field(page, 'Titre');
  await expect(title).toContainText('Manquante');
  // The page scrolls to the first field to check, under a pointer that is already pressed.
  await expect(title.getByRole('textbox')).toBeFocused();
  await title.getByRole('button', { name: /Copier le texte en français/ }).click();
  await expect(title.getByRole('textbox')).toHaveValue(word);
  await title.getByRole('textbox').press('Control+z');
  await expect(title.getByRole('textbox')).toHaveValue('');
  await title.getByRole('textbox').fill(`English ${word}`);
  await expect(title).toContainText('À revoir');
  await saved(page);

  // A field with text is confirmed first; rich text is copied with its paragraphs.
  await title.getByRole('button', { name: /Copier le texte en français/ }).click();
  await page.getByRole('button', { name: 'Garder mon texte' }).click();
  await expect(title.getByRole('textbox')).toHaveValue(`English ${word}`);
  const body = field(page, 'Texte');
  await body.scrollIntoViewIfNeeded();
  await expect(body.getByRole('textbox')).toBeVisible();
  await body.getByRole('button', { name: /Copier le texte en français/ }).click();
  await expect(body.getByRole('textbox')).toContainText('Les villes travaillent ensemble.');
  await body.getByRole('textbox').pressSequentially(' Together.');
  // The status may still be that of the save before.
  await expect.poll(async () => JSON.stringify((await stored()).body)).toContain('Together.');
  await field(page, 'Adresse').scrollIntoViewIfNeeded();
  await expect(field(page, 'Adresse').getByRole('textbox')).toHaveValue(`english-${word}`);

  // Typed text is saved although the tab is closed at once.
  await field(page, 'Résumé').getByRole('textbox').fill('Two days of plenary sessions.');
  await page.close({ runBeforeUnload: true });
  await expect.poll(async () => (await stored()).summary).toBe('Two days of plenary sessions.');

  const again = await context.newPage();
  await again.goto(viewOf('events', event.id));
  await again.getByRole('button', { name: 'Traduction à jour' }).first().click();
  await expect(again.getByText(/^Anglais\s*:\s*à jour$/)).toBeVisible();
  await again.getByLabel('Montrer cette langue').click();
  await expect(again.getByText('Sera montrée quand vous publierez')).toBeVisible();
  await expect(english(again)).toHaveText(/À jour, sera montrée à la publication$/);
  expect(await englishOf(editor.client, 'events', event.id)).toMatchObject({ state: 'current', localePublished: true });
  expect((await reader.get(`/api/events/${event.id}`, { locale: 'en' })).status, 'not yet published').toBe(404);

  await new AdminPanel(again).publish();
  await expect(again.getByText('Montrée', { exact: true })).toBeVisible();
  await expect(english(again)).toHaveText(/À jour$/);
  await expect(again.getByRole('button', { name: 'Publier', exact: true })).toBeDisabled();
  const shown = await reader.get(`/api/events/${event.id}`, { locale: 'en' });
  expect(shown.json).toMatchObject({ title: `English ${word}`, summary: 'Two days of plenary sessions.' });

  // The source text changes.
  await workshop.save('events', event.id, { summary: 'Trois journées de plénières.' });
  await again.goto(viewOf('events', event.id));
  const summary = field(again, 'Résumé');
  await expect(summary).toContainText('À revoir : le texte en français a changé');
  await expect(summary.locator('del')).toHaveText('[retiré : Deux]');
  await expect(summary.locator('ins')).toHaveText('[ajouté : Trois]');
  await expect(field(again, 'Titre')).toContainText('À jour');
  await again.keyboard.press('Alt+ArrowDown');
  await expect(summary.getByRole('textbox')).toBeFocused();
  await again.keyboard.type('Three. ');
  await again.keyboard.press('Control+s');
  await saved(again);
  await expect(summary, 'writing alone makes nothing up to date').toContainText('À revoir');
});

test(
  'rows and blocks are named by their content, and lists have rows of their own',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('page');
    const document = await workshop.published('pages', word, {
      layout: [{ blockType: 'quote', text: 'La première phrase.' }],
    });
    const concept = await workshop.published('concepts', uniqueWord('concept'));
    await new AdminPanel(page).signIn(editor);
    await page.goto(viewOf('pages', document.id));
    const quote = page.locator('section', { has: page.getByRole('heading', { name: /La première phrase\./ }) });
    await quote.getByRole('textbox').fill('The first sentence.');
    await saved(page);
    const { layout } = await workshop.stored('pages', document.id, { locale: 'en', draft: true });
    expect(layout).toMatchObject([{ blockType: 'quote', text: 'The first sentence.' }]);

    await page.goto(viewOf('concepts', concept.id));
    const aliases = field(page, 'Autres mots pour la même chose');
    await aliases.getByRole('button', { name: /Ajouter/ }).click();
    await aliases.getByRole('textbox').fill('another word');
    await saved(page);
    const english = () => workshop.stored('concepts', concept.id, { locale: 'en', draft: true });
    await expect.poll(async () => (await english()).aliases).toMatchObject([{ word: 'another word' }]);
    expect((await workshop.stored('concepts', concept.id, { draft: true })).aliases).toHaveLength(1);

    await page.getByLabel('Montrer cette langue').click();
    const refusal = page.getByRole('alert').filter({ hasText: 'ne peut pas encore être montrée' });
    await expect(refusal.getByRole('listitem')).toHaveText(['Terme', /^Question/, 'Définition']);
    await expect(page.getByLabel('Montrer cette langue')).not.toBeChecked();
  },
);

test('a second person can only read, and sees who is editing', long, async ({ page, admin, editor, workshop }) => {
  const event = await workshop.published('events', uniqueWord('rencontre'));
  await new AdminPanel(page).signIn(editor);
  await page.goto(viewOf('events', event.id));
  await field(page, 'Titre').getByRole('textbox').fill('Mine');
  const locks = async () => {
    const query = { 'where[document.value][equals]': event.id, depth: 0 };
    return (await admin.client.get('/api/payload-locked-documents', query)).json.docs as Json[];
  };
  await expect.poll(async () => (await locks()).length, 'locked while typing').toBe(1);
  await saved(page);
  await page.goto('/admin/translations');
  for (const { id } of await locks()) await admin.client.delete(`/api/payload-locked-documents/${id}`);

  await admin.client.post('/api/payload-locked-documents', {
    document: { relationTo: 'events', value: event.id },
    user: { relationTo: 'users', value: admin.id },
  });
  await page.goto(viewOf('events', event.id));
  await expect(page.getByText(/a ouvert ce contenu/)).toBeVisible();
  await expect(field(page, 'Titre').getByRole('textbox')).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Traduction à jour' }).first()).toBeDisabled();
});

test(
  'publishing from the view says what else it publishes, and is for those who may',
  long,
  async ({ page, browser, contributor, editor, reader, workshop }) => {
    const word = uniqueWord('concept');
    const { id } = await workshop.draft('concepts', word, { definition: null });
    await translate(editor.client, 'concepts', id, {
      texts: { term: `English ${word}`, question: 'What?', definition: 'That.' },
      current: true,
    });
    expect((await translate(editor.client, 'concepts', id, { localePublished: true })).json).toMatchObject({
      localePublished: true,
      isOnSite: false,
      isDraft: true,
      original: 'unpublished',
    });
    await new AdminPanel(page).signIn(editor);
    await page.goto(viewOf('concepts', id));
    const publish = page.getByRole('button', { name: 'Publier', exact: true });
    await publish.click();
    const refusal = page.getByRole('alert').filter({ hasText: 'Pas encore publié' });
    await expect(refusal.getByRole('link').first()).toHaveAttribute('href', /point=definition/);
    expect((await reader.get(`/api/concepts/${id}`)).status).toBe(404);

    await workshop.save('concepts', id, { definition: 'Cela.' }, { draft: true });
    await expect(page.getByText('Ce texte a été modifié ailleurs')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Charger la nouvelle version' }).click();
    await expect(page.getByText('Ce texte a été modifié ailleurs')).toBeHidden();
    await publish.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Ce contenu n’est pas encore sur le site');
    await dialog.getByRole('button', { name: /^Publier/ }).click();
    await expect(page.getByText('Montrée', { exact: true })).toBeVisible();
    const published = page.getByRole('region', { name: 'Publié' });
    await expect(published.getByRole('link', { name: /^Anglais/ })).toHaveAttribute('href', /\/en\//);
    expect((await reader.get(`/api/concepts/${id}`, { locale: 'en' })).json.term).toBe(`English ${word}`);

    const other = await browser.newPage();
    await new AdminPanel(other).signIn(contributor);
    await translate(contributor.client, 'concepts', id, { localePublished: false });
    await other.goto(viewOf('concepts', id));
    await expect(other.getByText('Ne sera plus montrée quand ce contenu sera publié')).toBeVisible();
    await expect(other.getByRole('button', { name: 'Traduction à jour' }).first()).toBeVisible();
    await expect(other.getByRole('button', { name: 'Publier', exact: true })).toHaveCount(0);
    await other.close();
  },
);

test(
  'side by side makes no more queries for a long document than for a short one',
  long,
  async ({ admin, workshop }) => {
    test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
    const quote = (text: string) => ({ blockType: 'quote', text });
    const short = await workshop.published('pages', uniqueWord('page'), { layout: [quote('un')] });
    const many = Array.from({ length: 25 }, (_, index) => quote(`phrase ${index}`));
    const long = await workshop.published('pages', uniqueWord('page'), { layout: many });
    const count = ({ id }: { id: string }) => queriesFor(() => admin.client.get(viewOf('pages', id)));
    const few = await count(short);
    expect(few).toBeGreaterThan(0);
    expect(await count(long)).toBeLessThanOrEqual(few);
  },
);

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 360 },
] as const) {
  test(
    `side by side has no axe violation, ${colorScheme}, ${width} pixels wide`,
    long,
    async ({ page, editor, workshop }) => {
      const event = await workshop.published('events', uniqueWord('rencontre'), { programme: [] });
      await workshop.save('events', event.id, { title: 'English' }, { locale: 'en' });
      await workshop.save('events', event.id, { summary: 'Un autre résumé.' });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await new AdminPanel(page).signIn(editor);
      for (const locale of ['en', 'es', 'fr']) {
        await page.goto(viewOf('events', event.id, locale));
        await expect(page.getByRole('navigation', { name: 'Langues de ce contenu' })).toBeVisible();
        expect.soft(await barriersInForm(page), locale).toEqual([]);
      }
    },
  );
}
