import { AdminPanel } from './support/admin-panel';
import type { Json } from './support/client';
import { paragraph, uniqueWord } from './support/samples';
import { expect, test } from './support/test';

type Block = Json & { id: string; title?: string; steps?: (Json & { id: string; title?: string })[] };

test('a block is copied into another page, with its translations', async ({ page, editor, workshop }) => {
  const from = await workshop.draft('pages', uniqueWord('modele'), {
    layout: [
      { blockType: 'rich-text', title: 'Accueil', body: paragraph('Un texte') },
      { blockType: 'steps', title: 'Adhérer', anchor: 'adherer', steps: [{ title: 'Lire' }, { title: 'Écrire' }] },
    ],
  });
  const to = await workshop.draft('pages', uniqueWord('cible'), {
    layout: [{ blockType: 'rich-text', title: 'Ici', anchor: 'adherer', body: paragraph('Un autre') }],
  });
  const layoutOf = async (id: string, locale = 'fr') =>
    ((await workshop.stored('pages', id, { draft: true, locale })) as { layout?: Block[] }).layout ?? [];
  const [welcome, steps] = await layoutOf(from.id);
  const inEnglish = { ...steps, title: 'Join', steps: steps?.steps?.map((step) => ({ ...step, title: 'Read' })) };
  await workshop.save('pages', from.id, { layout: [welcome, inEnglish] }, { locale: 'en', draft: true });

  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('pages', from.id);
  await page.locator('#layout-row-1 .array-actions__button').first().click();
  await page.getByRole('button', { name: 'Copier la ligne' }).click();

  await panel.open('pages', to.id);
  await page.getByLabel('Place :').selectOption({ label: 'avant le bloc 1 (Texte)' });
  await page.getByRole('button', { name: 'Coller le bloc copié (Étapes)' }).click();
  await expect(page.locator('#layout-row-0')).toContainText('Adhérer');
  await expect(page.locator('#layout-row-1')).toContainText('Ici');
  await expect(page.getByText('Le bloc est collé.')).toBeVisible();
  const titles = async (locale: string) => (await layoutOf(to.id, locale)).map(({ title }) => title ?? null);
  await expect.poll(() => titles('fr')).toEqual(['Adhérer', 'Ici']);
  await expect.poll(() => titles('en')).toEqual(['Join', null]);

  const [pasted, own] = await layoutOf(to.id, 'en');
  expect(pasted?.steps?.map(({ title }) => title)).toEqual(['Read', 'Read']);
  // Its own rows, and an anchor that the page does not have yet.
  expect(pasted?.id).not.toBe(steps?.id);
  expect(pasted?.steps?.map(({ id }) => id)).not.toEqual(steps?.steps?.map(({ id }) => id));
  expect(pasted?.anchor).not.toBe(own?.anchor);
  expect((await layoutOf(from.id)).map(({ title }) => title)).toEqual(['Accueil', 'Adhérer']);

  // Where another language is written, the block comes in that language.
  await page.goto(`/admin/collections/pages/${to.id}?locale=en`);
  await page.getByRole('button', { name: 'Coller le bloc copié (Étapes)' }).click();
  await expect.poll(() => titles('en')).toEqual(['Join', null, 'Join']);
  await expect.poll(() => titles('fr')).toEqual(['Adhérer', 'Ici', 'Adhérer']);
});
