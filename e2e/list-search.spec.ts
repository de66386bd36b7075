import { AdminPanel } from './support/admin-panel';
import type { Client } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

/** What a list shows of a search, as its view asks for it. */
async function listed(client: Client, collection: string, title: string, text: string, query = {}) {
  const { json } = await client.get(`/api/${collection}`, {
    draft: true,
    depth: 0,
    locale: 'fr',
    [`where[or][0][${title}][like]`]: text,
    ...query,
  });
  return { ids: (json.docs as { id: string }[]).map(({ id }) => id), total: json.totalDocs };
}

test('a list is searched without accents, by other words of the document, and ranked @mongo', async ({
  workshop,
  editor,
  reader,
}) => {
  const word = uniqueWord('ville');
  const inText = await workshop.draft('members', word, { name: `A ${word}`, summary: 'Aux frontières' });
  const exact = await workshop.draft('members', word, { name: `Frontières ${word}`, acronym: `${word}xyz` });
  const other = await workshop.draft('members', word, { name: `B ${word}`, summary: 'Rien' });
  const { client } = editor;
  // By default in the order of the alphabet: “A …” would be first.
  expect(await listed(client, 'members', 'name', `frontieres ${word}`)).toEqual({
    ids: [exact.id, inText.id],
    total: 2,
  });
  expect(await listed(client, 'members', 'name', `${word}xyz`)).toEqual({ ids: [exact.id], total: 1 });
  expect(await listed(client, 'members', 'name', word, { sort: '-name' }), 'in a chosen order').toEqual({
    ids: [exact.id, other.id, inText.id],
    total: 3,
  });
  // Pages, and conditions beside the search.
  expect(await listed(client, 'members', 'name', `frontieres ${word}`, { limit: 1, page: 2 })).toEqual({
    ids: [inText.id],
    total: 2,
  });
  expect(await listed(client, 'members', 'name', `frontieres ${word}`, { 'where[id][not_in]': exact.id })).toEqual({
    ids: [inText.id],
    total: 1,
  });
  expect(await listed(client, 'members', 'name', uniqueWord('rien'))).toEqual({ ids: [], total: 0 });
  // Readers' queries are those of the database, and find no draft.
  const { json } = await reader.get('/api/members', { 'where[name][like]': word, locale: 'fr' });
  expect(json.totalDocs).toBe(0);
});

test('a bulk action on a search takes what the list shows, and nothing else @mongo', async ({ workshop, admin }) => {
  const word = uniqueWord('lot');
  const found = await workshop.published('members', word, { name: `École ${word}` });
  const other = await workshop.published('members', word, { name: `Collège ${word}` });
  await admin.client.patch(
    '/api/members',
    { place: 'Gap', _status: 'published' },
    {
      locale: 'fr',
      'where[and][0][or][0][name][like]': `ecole ${word}`,
    },
  );
  expect((await workshop.stored('members', found.id)).place).toBe('Gap');
  expect((await workshop.stored('members', other.id)).place).toBe(word);
});

test('the search field of a list finds what is spelled with accents', async ({ page, workshop, editor }) => {
  const word = uniqueWord('liste');
  await workshop.draft('events', word, { title: `École ${word}` });
  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/collections/events?locale=fr');
  await expect(page).toHaveURL(/limit=/);
  await page.locator('.search-filter__input').fill(`ecoles ${word}`);
  await expect(page.getByRole('link', { name: `École ${word}` })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test(
  'a picker finds a member by its acronym, and a title without its accents',
  long,
  async ({ page, workshop, editor }) => {
    const word = uniqueWord('sigle');
    const acronym = `${word}xyz`;
    const member = await workshop.published('members', word, { name: `Observatoire des frontières ${word}`, acronym });
    const event = await workshop.draft('events', uniqueWord('choix'));
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('events', event.id);
    await page.getByRole('button', { name: 'Liens', exact: true }).click();
    const picker = page.locator('#field-organisers');
    const option = picker.locator('.rs__option', { hasText: `Observatoire des frontières ${word} (${acronym})` });
    await picker.getByRole('combobox').fill(`frontiere ${word}`);
    await expect(option).toBeVisible();
    await picker.getByRole('combobox').fill(acronym.toUpperCase());
    await option.click();
    await expect(picker.locator('.rs__multi-value', { hasText: `Observatoire des frontières ${word}` })).toBeVisible();
    await panel.autosaved();
    await expect
      .poll(async () => (await workshop.stored('events', event.id, { draft: true })).organisers)
      .toEqual([member.id]);
  },
);
