import { dayMs } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { type Client, type Json, messagesOf } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const path = '/api/editorial/preview-links';
type Link = { id: string; url: string; expiresAt: string; locale: string };

const share = (client: Client, id: string, more: Json = {}) =>
  client.post(path, { collection: 'concepts', id, locale: 'fr', days: 7, ...more });
const pathOf = ({ url }: Link) => new URL(url).pathname;

test('anyone with the link reads the newest draft, and no one after it was revoked', async ({
  editor,
  reader,
  workshop,
}) => {
  const word = uniqueWord();
  const { id } = await workshop.published('concepts', word);
  const answer = await share(editor.client, id);
  expect(answer.status).toBe(201);
  const link = answer.json.link as Link;
  const days = (Date.parse(link.expiresAt) - Date.now()) / dayMs;
  expect(Math.round(days)).toBe(7);
  expect((await reader.get(pathOf(link))).text).toContain('Ce texte est sur le site');

  const draft = uniqueWord();
  await workshop.save('concepts', id, { question: `${draft} ?` }, { draft: true });
  const shown = await reader.get(pathOf(link));
  expect(shown.status).toBe(200);
  expect(shown.text).toContain(draft);
  expect(shown.text).toContain('Aperçu, pas encore publié');
  expect(shown.text).toMatch(/<meta name="robots" content="noindex/);
  expect(shown.text).toMatch(/<meta name="referrer" content="no-referrer"/);
  expect(shown.headers.get('cache-control')).toContain('no-store');
  expect((await reader.get(`/api/concepts/${id}`)).text).not.toContain(draft);

  expect((await editor.client.delete(path, { link: link.id })).status).toBe(200);
  const over = await reader.get(pathOf(link));
  expect([over.status, over.text.includes(draft)]).toEqual([404, false]);
  expect((await editor.client.delete(path, { link: link.id })).status).toBe(404);
});

test('a link opens one locale, and no other address made from it opens anything', async ({
  editor,
  reader,
  workshop,
}) => {
  const word = uniqueWord();
  const { id } = await workshop.draft('concepts', word);
  const link = (await share(editor.client, id, { locale: 'en', days: 1 })).json.link as Link;
  expect(pathOf(link)).toMatch(/^\/en\/preview\//);
  expect((await reader.get(pathOf(link))).status).toBe(200);
  for (const changed of [pathOf(link).replace('/en/', '/fr/'), `${pathOf(link)}x`, pathOf(link).slice(0, -1)]) {
    expect.soft((await reader.get(changed)).status).toBe(404);
  }
  await workshop.trash('concepts', id);
  expect((await reader.get(pathOf(link))).text).not.toContain(word);
});

test(
  'contributors share documents they created, and revoke their own links',
  long,
  async ({ contributor, editor, newcomer, reader, workshop }) => {
    const ofOthers = await workshop.draft('concepts', uniqueWord());
    const own = await contributor.client.post('/api/concepts', { term: uniqueWord() }, { locale: 'fr', draft: true });
    const { id } = own.json.doc as { id: string };
    workshop.removeLater('concepts', id);
    expect((await share(contributor.client, ofOthers.id)).status).toBe(403);
    expect((await contributor.client.get(path, { collection: 'concepts', id: ofOthers.id })).status).toBe(403);
    const mine = (await share(contributor.client, id)).json.link as Link;
    const editors = (await share(editor.client, id)).json.link as Link;
    expect((await contributor.client.delete(path, { link: editors.id })).status).toBe(403);
    expect((await contributor.client.delete(path, { link: mine.id })).status).toBe(200);
    expect((await reader.get(pathOf(editors))).status).toBe(200);

    for (const client of [reader, newcomer.client]) {
      expect.soft((await share(client, id)).status).toBe(403);
      expect.soft((await client.get(path, { collection: 'concepts', id })).status).toBe(403);
      expect.soft((await client.delete(path, { link: editors.id })).status).toBe(403);
      expect.soft((await client.get('/api/preview-links')).status).toBe(403);
    }
    // The API of collections neither creates nor extends a link.
    for (const answer of [
      await editor.client.post('/api/preview-links', { inCollection: 'concepts', documentId: id, locale: 'fr' }),
      await editor.client.patch(`/api/preview-links/${editors.id}`, { expiresAt: '2999-01-01T00:00:00.000Z' }),
    ]) {
      expect.soft(answer.status).toBe(403);
    }
  },
);

test('an unsupported lifetime of a link is refused', async ({ editor, workshop }) => {
  const { id } = await workshop.draft('concepts', uniqueWord());
  for (const more of [{ days: 365 }, { days: 0 }, { locale: 'xx' }, { collection: 'users' }]) {
    const answer = await share(editor.client, id, more);
    expect.soft(answer.status, messagesOf(answer)).toBe(400);
  }
  expect((await share(editor.client, 'f'.repeat(24))).status).toBe(404);
});

test(
  'an editor creates a link in the panel, opens it without an account, and revokes it',
  long,
  async ({ page, browser, editor, workshop }) => {
    const word = uniqueWord();
    const { id } = await workshop.draft('concepts', word);
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('concepts', id);
    await page.locator('.doc-controls__popup').getByRole('button').click();
    await page.getByRole('button', { name: 'Partager l’aperçu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Partager l’aperçu' });
    await dialog.getByLabel('Le lien marche pendant').selectOption('1 jour');
    await dialog.getByRole('button', { name: 'Faire un lien' }).click();
    const link = dialog.getByRole('link');
    const url = await link.getAttribute('href');
    await expectNoBarrier(page.locator('dialog[open]'));
    await page.setViewportSize({ width: 360, height: 760 });
    await expectNoBarrier(page.locator('dialog[open]'));

    const anonymous = await browser.newContext();
    const elsewhere = await anonymous.newPage();
    await elsewhere.goto(url ?? '');
    await expect(elsewhere.getByText(word).first()).toBeVisible();
    await expect(elsewhere.getByText('Aperçu, pas encore publié')).toBeVisible();
    await dialog.getByRole('button', { name: 'Mettre fin au lien' }).click();
    await expect(link).toHaveCount(0);
    await elsewhere.reload();
    await expect(elsewhere.getByText(word)).toHaveCount(0);
    await anonymous.close();
  },
);
