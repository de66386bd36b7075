import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { type Client, type Json, messagesOf } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import type { Workshop } from './support/workshop';

const list = '/admin/collections/pages?locale=fr';
const moveAddress = '/api/editorial/page-tree/move';

const rowOf = (page: Page, title: string) =>
  page
    .getByRole('list', { name: 'Pages du site' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })
    .last();

/** A page with a page below it, both published, and another page to put it under. */
async function prepare(workshop: Workshop) {
  const word = uniqueWord('arbre');
  const target = await workshop.published('pages', `${word}-cible`, { title: `Cible ${word}` });
  const moved = await workshop.published('pages', `${word}-page`, { title: `Rangée ${word}` });
  const below = await workshop.published('pages', `${word}-sous`, { title: `Dessous ${word}`, parent: moved.id });
  const addressOf = ({ urls }: Json) => new URL((urls as { fr: string }).fr).pathname;
  return {
    word,
    target,
    moved,
    below,
    before: { moved: addressOf(moved), below: addressOf(below), target: addressOf(target) },
  };
}

/** Opens the list of pages with all of them shown. */
async function openTree(page: Page): Promise<void> {
  await page.goto(list);
  // The list updates its address when it is interactive.
  await expect(page).toHaveURL(/limit=/);
  await expect(page.getByRole('list', { name: 'Pages du site' })).toBeVisible();
  await page.getByRole('button', { name: 'Tout déplier' }).click();
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Déplacer/ });
const choiceOf = (page: Page, title: string) => dialogOf(page).getByRole('radio', { name: new RegExp(`^${title}`) });

const statusAt = async (reader: Client, path: string) => {
  const { status, headers } = await reader.get(path);
  return [status, headers.get('location')];
};

test('the list of pages is the tree of the site: home, addresses, states, languages', async ({
  page,
  workshop,
  editor,
}) => {
  const { word, moved, below, before } = await prepare(workshop);
  const draft = await workshop.draft('pages', `${word}-brouillon`, { title: `Brouillon ${word}`, parent: moved.id });
  await new AdminPanel(page).signIn(editor);
  await openTree(page);
  const home = page.getByRole('list', { name: 'Pages du site' }).getByRole('listitem').first();
  await expect(home.getByText('Page d’accueil')).toBeVisible();
  await expect(home.getByRole('link', { name: '/fr', exact: true })).toBeVisible();
  await expect(home.getByRole('button', { name: /^Déplacer/ }), 'the home page stays').toHaveCount(0);

  const row = rowOf(page, String(below.title));
  await expect(row.getByRole('link', { name: before.below })).toHaveAttribute('href', before.below);
  await expect(row).toContainText('Publiée');
  await expect(row.getByRole('link', { name: /EN.*Manquante/ })).toHaveAttribute(
    'href',
    new RegExp(`${below.id}/translate`),
  );
  const draftRow = rowOf(page, String(draft.title));
  await expect(draftRow).toContainText('Brouillon');
  await expect(draftRow).toContainText(`${before.moved}/${draft.slug} à la publication`);

  // Nested lists: both are within the row of the page above, and disappear with it, for the next visit, too.
  const above = rowOf(page, String(moved.title));
  await expect(above.getByRole('link', { name: String(below.title), exact: true })).toBeVisible();
  const stored = page.waitForResponse((response) => response.url().includes('/api/payload-preferences/page-tree'));
  const toggle = above.getByRole('button', { name: `2 sous-pages de « ${moved.title} »` });
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await toggle.press('Enter');
  await expect(page.getByRole('link', { name: String(below.title), exact: true })).toHaveCount(0);
  await stored;
  await page.reload();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('link', { name: String(below.title), exact: true })).toHaveCount(0);
});

test(
  'a page is moved with the keyboard, and all former addresses redirect @mongo',
  long,
  async ({ page, workshop, editor, reader }) => {
    const { word, target, moved, below, before } = await prepare(workshop);
    await new AdminPanel(page).signIn(editor);
    await openTree(page);
    await rowOf(page, String(moved.title))
      .getByRole('button', { name: `Déplacer vers… « ${moved.title} »` })
      .press('Enter');
    const dialog = dialogOf(page);
    await expect(choiceOf(page, 'Premier niveau du site')).toBeChecked();
    await expect(choiceOf(page, String(moved.title)), 'not under itself').toHaveCount(0);
    await expect(choiceOf(page, String(below.title)), 'nor under a page below it').toHaveCount(0);

    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(`cible ${word}`.toUpperCase());
    await expect(dialog.getByRole('radio')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(choiceOf(page, String(target.title))).toBeChecked();
    const after = `${before.target}/${moved.slug}`;
    await expect(dialog).toContainText(`${before.moved} devient ${after}`);
    await expect(dialog).toContainText('Une page rangée dessous change d’adresse');
    await dialog.getByRole('button', { name: 'Déplacer et publier' }).press('Enter');

    await expect(dialog).toBeHidden();
    const row = rowOf(page, String(moved.title));
    await expect(row.getByRole('link', { name: after, exact: true })).toBeVisible();
    const under = rowOf(page, String(target.title));
    await expect(under.getByRole('link', { name: String(moved.title), exact: true })).toBeVisible();
    await expect(under.getByRole('link', { name: String(below.title), exact: true })).toBeVisible();
    await expect(row).toContainText('Publiée');
    await expect(row.getByRole('button', { name: `Déplacer vers… « ${moved.title} »` })).toBeFocused();
    expect(await statusAt(reader, before.moved)).toEqual([308, after]);
    expect(await statusAt(reader, before.below)).toEqual([308, `${after}/${below.slug}`]);
    expect((await reader.get(`${after}/${below.slug}`)).status).toBe(200);
  },
);

test('a page is dragged onto another, which asks first', async ({ page, workshop, editor, reader }) => {
  const { target, moved, below, before } = await prepare(workshop);
  await new AdminPanel(page).signIn(editor);
  await openTree(page);
  const link = (title: unknown) => page.getByRole('link', { name: String(title), exact: true });
  const drag = async (title: unknown, onto: unknown) => {
    await rowOf(page, String(title)).locator('[draggable="true"]').first().hover();
    await page.mouse.down();
    await link(title).hover();
    await expect(page.locator('[data-dragged="true"]')).toHaveCount(1);
    await link(onto).hover();
    await page.mouse.up();
  };

  await drag(moved.title, below.title);
  await expect(dialogOf(page), 'not onto a page below it').toHaveCount(0);
  await drag(moved.title, target.title);
  await expect(choiceOf(page, String(target.title))).toBeChecked();
  await dialogOf(page).getByRole('button', { name: 'Ne pas déplacer' }).click();
  expect((await workshop.stored('pages', moved.id)).parent).toBeFalsy();

  await drag(moved.title, target.title);
  await dialogOf(page).getByRole('button', { name: 'Déplacer et publier' }).click();
  const after = `${before.target}/${moved.slug}`;
  await expect(page.getByRole('link', { name: after, exact: true })).toBeVisible();
  expect(await statusAt(reader, before.moved)).toEqual([308, after]);
});

test(
  'a move joins the changes of a draft, and the site shows both once they are published @mongo',
  long,
  async ({ page, workshop, editor, reader }) => {
    const { target, moved, before } = await prepare(workshop);
    const title = `${moved.title} changée`;
    await workshop.save('pages', moved.id, { title }, { draft: true });
    await new AdminPanel(page).signIn(editor);
    await openTree(page);
    await rowOf(page, title)
      .getByRole('button', { name: `Déplacer vers… « ${title} »` })
      .click();
    await choiceOf(page, String(target.title)).check();
    await expect(dialogOf(page)).toContainText('a des changements qui ne sont pas publiés');
    await dialogOf(page).getByRole('button', { name: 'Déplacer', exact: true }).click();

    const row = rowOf(page, title);
    await expect(row).toContainText('Ici à la publication');
    await expect(row).toContainText('Publiée, changements non publiés');
    await expect(row.getByRole('link', { name: before.moved, exact: true })).toBeVisible();
    const after = `${before.target}/${moved.slug}`;
    await expect(row).toContainText(`${after} à la publication`);
    const { text, status } = await reader.get(before.moved);
    expect([status, text.includes(title)]).toEqual([200, false]);
    expect(await workshop.stored('pages', moved.id)).toMatchObject({ title: moved.title, _status: 'published' });

    await workshop.save('pages', moved.id, {});
    expect(await statusAt(reader, before.moved)).toEqual([308, after]);
    await page.reload();
    await expect(row).not.toContainText('Ici à la publication');
    await expect(row.getByRole('link', { name: after, exact: true })).toBeVisible();
  },
);

test('a contributor moves a published page as a draft', long, async ({ page, workshop, contributor, reader }) => {
  const { target, moved, before } = await prepare(workshop);
  await new AdminPanel(page).signIn(contributor);
  await openTree(page);
  await rowOf(page, String(moved.title))
    .getByRole('button', { name: `Déplacer vers… « ${moved.title} »` })
    .click();
  await choiceOf(page, String(target.title)).check();
  await expect(dialogOf(page)).toContainText('enregistré comme brouillon');
  await dialogOf(page).getByRole('button', { name: 'Déplacer', exact: true }).click();
  await expect(rowOf(page, String(moved.title))).toContainText('Ici à la publication');
  expect((await reader.get(before.moved)).status).toBe(200);
  expect((await workshop.stored('pages', moved.id, { draft: true })).parent).toBe(target.id);

  const body = { id: moved.id, parent: null, publish: true };
  const answer = await contributor.client.post(moveAddress, body);
  expect([answer.status, messagesOf(answer)], 'never published by them').toEqual([
    409,
    expect.stringMatching(/a changé/),
  ]);
  expect((await reader.post(moveAddress, body)).status).toBe(403);
  expect((await reader.get('/api/editorial/page-tree')).status).toBe(403);
});

test('a place that a page cannot have is refused, and nothing changes @mongo', async ({ workshop, editor, admin }) => {
  const { word, target, moved, below } = await prepare(workshop);
  const draft = await workshop.draft('pages', `${word}-a`, { title: `A ${word}` });
  const draftBelow = await workshop.draft('pages', `${word}-b`, { title: `B ${word}` });
  await workshop.save('pages', draftBelow.id, { parent: draft.id }, { draft: true });
  const trashed = await workshop.draft('pages', `${word}-c`, { title: `C ${word}` });
  await workshop.trash('pages', trashed.id);
  const reserved = await workshop.draft('pages', `${word}-d`, { slug: 'evenements', parent: target.id });
  const move = async (body: Json) => {
    const answer = await editor.client.post(moveAddress, body);
    return [answer.status, messagesOf(answer)];
  };
  const publish = true;
  expect
    .soft(await move({ id: moved.id, parent: moved.id, publish }))
    .toEqual([409, expect.stringMatching(/sous elle-même/)]);
  expect
    .soft(await move({ id: moved.id, parent: below.id, publish }))
    .toEqual([409, expect.stringMatching(/sous elle-même/)]);
  expect
    .soft(await move({ id: draft.id, parent: draftBelow.id, publish: false }), 'of drafts alone')
    .toEqual([409, expect.stringMatching(/sous elle-même/)]);
  expect
    .soft(await move({ id: moved.id, parent: draft.id, publish }), 'no address under a draft')
    .toEqual([409, expect.stringMatching(/n’est pas sur le site/)]);
  expect
    .soft(await move({ id: moved.id, parent: trashed.id, publish }))
    .toEqual([409, expect.stringMatching(/corbeille/)]);
  expect
    .soft(await move({ id: trashed.id, parent: target.id, publish: false }))
    .toEqual([409, expect.stringMatching(/corbeille/)]);
  expect
    .soft(await move({ id: reserved.id, parent: null, publish: false }))
    .toEqual([409, expect.stringMatching(/rubrique du site/)]);
  expect.soft((await move({ id: 'f'.repeat(24), parent: null, publish: false }))[0]).toBe(404);
  expect.soft((await move({ id: moved.id, parent: 7, publish }))[0]).toBe(400);

  // Somebody else has it open.
  await admin.client.post('/api/payload-locked-documents', {
    document: { relationTo: 'pages', value: moved.id },
    user: { relationTo: 'users', value: admin.id },
  });
  expect
    .soft(await move({ id: moved.id, parent: target.id, publish }))
    .toEqual([423, expect.stringMatching(/Quelqu’un d’autre/)]);
  await admin.client.delete('/api/payload-locked-documents', { 'where[document.value][equals]': moved.id });
  expect((await workshop.stored('pages', moved.id, { draft: true })).parent).toBeFalsy();
});

test(
  'what is searched is a list with selection, and so is what somebody prefers',
  long,
  async ({ page, workshop, editor }) => {
    const { word, below } = await prepare(workshop);
    await new AdminPanel(page).signIn(editor);
    await openTree(page);
    const tree = page.getByRole('list', { name: 'Pages du site' });
    const row = page.getByRole('row').filter({ hasText: String(below.title) });
    await page.locator('.search-filter__input').fill(`dessous ${word}`);
    await expect(row.getByRole('checkbox')).toBeVisible();
    await expect(tree).toHaveCount(0);
    await page.locator('.search-filter__input').fill('');
    await expect(tree).toBeVisible();

    await page.getByRole('button', { name: 'Liste', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(tree).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Liste', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: 'Arborescence', exact: true }).click();
    await expect(tree).toBeVisible();
    await page.goto('/admin/collections/pages/trash');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(tree).toHaveCount(0);
  },
);

test('pickers show pages as a tree, and a page not itself as its parent', long, async ({ page, workshop, editor }) => {
  const { word, moved, below, target, before } = await prepare(workshop);
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('pages', moved.id);
  await page.getByRole('button', { name: 'Place dans le site', exact: true }).click();
  const picker = page.locator('#field-parent');
  await picker.getByRole('combobox').click();
  const options = picker.locator('.rs__option').filter({ hasText: word });
  await expect(options).toHaveText([`${target.title} (${before.target})`]);

  await panel.open('pages', target.id);
  await page.getByRole('button', { name: 'Place dans le site', exact: true }).click();
  await picker.getByRole('combobox').click();
  await expect(options).toHaveText([`${moved.title} (${before.moved})`, `\u2003${below.title} (${before.below})`]);
  await options.last().click();
  await panel.autosaved();
  await expect.poll(async () => (await workshop.stored('pages', target.id, { draft: true })).parent).toBe(below.id);

  await page.goto('/admin/globals/footer?locale=fr');
  const link = page.locator('[id^="field-"][id$="document"]').first();
  await link.getByRole('combobox').click();
  await expect(link.locator('.rs__option').filter({ hasText: word })).toHaveText([
    `${moved.title} (${before.moved})`,
    `\u2003${below.title} (${before.below})`,
    `\u2003\u2003${target.title} (${before.below}/${target.slug})`,
  ]);
});

test('a page is begun under another', long, async ({ page, workshop, editor }) => {
  const { word, moved } = await prepare(workshop);
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await openTree(page);
  await rowOf(page, String(moved.title))
    .getByRole('link', { name: `Sous-page de « ${moved.title} »` })
    .click();
  await expect(page.getByText(`Elle sera rangée sous « ${moved.title} ».`)).toBeVisible();
  const id = await panel.begin(`Nouvelle ${word}`);
  workshop.removeLater('pages', id);
  expect((await workshop.stored('pages', id, { draft: true })).parent).toBe(moved.id);
});
