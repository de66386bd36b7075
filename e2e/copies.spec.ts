import { AdminPanel } from './support/admin-panel';
import { reviewAs } from './support/reviews';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

test('a duplicate is a draft with a name and an address of its own, in no review and not scheduled @mongo', async ({
  page,
  editor,
  contributor,
  workshop,
  reader,
}) => {
  const word = uniqueWord('fête');
  const original = await workshop.published('events', word, { programme: [], keyFigures: [] });
  await workshop.save('events', original.id, { title: `Day ${word}`, localePublished: true }, { locale: 'en' });
  await workshop.save('events', original.id, { contact: 'equipe@example.org' }, { draft: true });
  const asked = await reviewAs(contributor, 'ask', { collection: 'events', id: original.id });
  expect(asked.status, asked.text).toBeLessThan(300);
  const scheduled = await editor.client.post('/api/editorial/schedule', {
    collection: 'events',
    id: original.id,
    type: 'unpublish',
    day: '2031-01-05',
    time: '09:00',
  });
  expect(scheduled.status, scheduled.text).toBe(201);

  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', original.id);
  await page.locator('.doc-controls__popup').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Dupliquer', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.includes(original.id) && /events\/[0-9a-f]{24}/.test(url.pathname));
  const id = /[0-9a-f]{24}/.exec(page.url())?.[0] ?? '';
  workshop.removeLater('events', id);
  await expect(page.getByLabel(/^Titre/).first()).toHaveValue(`Copie de ${word}`);
  await expect(page.getByText('Brouillon, pas encore sur le site')).toBeVisible();

  const copy = await workshop.stored('events', id, { draft: true, locale: 'all' });
  expect(copy.title).toMatchObject({ fr: `Copie de ${word}`, en: `Copy of Day ${word}` });
  expect(copy.localePublished).toMatchObject({ en: false });
  const addresses = [copy, await workshop.stored('events', original.id, { locale: 'all' })].map(
    ({ slug }) => slug as { fr: string; en: string },
  );
  expect(addresses[0]?.fr).not.toBe(addresses[1]?.fr);
  expect(addresses[0]?.en).not.toBe(addresses[1]?.en);
  expect((await reader.get(`/api/events/${id}`)).status).toBe(404);

  const schedulesOf = async (of: string) =>
    (await editor.client.get('/api/editorial/schedule', { collection: 'events', id: of })).json.schedules;
  expect(await schedulesOf(original.id)).toHaveLength(1);
  expect(await schedulesOf(id)).toEqual([]);
  await page.goto('/admin/reviews');
  await expect(page.getByRole('main').getByText(word, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('main').getByText(`Copie de ${word}`)).toHaveCount(0);

  // It is published like any other, at its own address; the original stays at its own.
  await panel.open('events', id);
  await panel.publish();
  for (const each of [id, original.id]) expect((await reader.get(`/api/events/${each}`)).status).toBe(200);
  const { urls } = await workshop.stored('events', id);
  await page.goto((urls as { fr: string }).fr);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Copie de ${word}`);
});
