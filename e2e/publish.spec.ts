import { randomUUID } from 'node:crypto';
import type { PublicCollection } from '@/lib/routes';
import { AdminPanel } from './support/admin-panel';
import { documentOf } from './support/client';
import { expect, long, longIf, test } from './support/test';

const titleOf: Record<PublicCollection, { field: string; label: string }> = {
  pages: { field: 'title', label: 'Titre' },
  events: { field: 'title', label: 'Titre' },
  members: { field: 'name', label: 'Nom' },
  documents: { field: 'title', label: 'Titre' },
  concepts: { field: 'question', label: 'Question' },
};

for (const [collection, { field, label }] of Object.entries(titleOf) as [
  PublicCollection,
  { field: string; label: string },
][]) {
  test(
    `${collection}: a document published in the admin is on its page and in the API at the next request`,
    longIf(collection !== 'documents'),
    async ({ page, editor, reader, workshop }) => {
      const document = await workshop.published(collection, `avant${randomUUID().slice(0, 6)}`);
      const address = new URL(
        (documentOf(await reader.get(`/api/${collection}/${document.id}`)).urls as { fr: string }).fr,
      ).pathname;
      const word = `après${randomUUID().slice(0, 6)}`;
      const panel = new AdminPanel(page);
      await panel.signIn(editor);
      await panel.open(collection, document.id);

      const preview = await panel.livePreview();
      await panel.field(label).fill(`Titre ${word}`);
      await expect(preview.getByText(word).first()).toBeVisible();
      expect((await reader.get(address)).text).not.toContain(word);
      expect((await reader.get(`/api/${collection}/${document.id}`)).text).not.toContain(word);

      await panel.publish();
      expect((await reader.get(address)).text).toContain(word);
      expect(documentOf(await reader.get(`/api/${collection}/${document.id}`))[field]).toBe(`Titre ${word}`);
    },
  );
}

test('an editor writes an event from nothing and publishes it', async ({ page, editor, reader, workshop }) => {
  const word = `Rencontre ${randomUUID().slice(0, 6)}`;
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await page.goto('/admin/collections/events');
  await page
    .getByRole('link', { name: /Nouveau|Écrire/ })
    .first()
    .click();
  await panel.begin(word);
  await page
    .getByRole('button', { name: 'Date et lieu' })
    .or(page.getByText('Date et lieu', { exact: true }))
    .first()
    .click();
  await panel.field('Début').fill('4 octobre 2027, 9h');
  await panel.autosaved();
  await panel.publish();

  const list = await reader.get('/fr/evenements');
  expect(list.text).toContain(word);
  const found = await reader.get('/api/events', { 'where[title][equals]': word });
  const [event] = found.json.docs as { id: string; slug: string; startsAt: string }[];
  expect(event?.slug).toBe(word.toLowerCase().replace(' ', '-'));
  expect(event?.startsAt).toBe('2027-10-04T07:00:00.000Z');
  if (event) workshop.removeLater('events', event.id);
});

test(
  'a translation appears once "Montrer cette langue" is ticked and published',
  long,
  async ({ page, editor, reader, workshop }) => {
    const word = randomUUID().slice(0, 6);
    const document = await workshop.published('members', `membre${word}`);
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('members', document.id, 'en');
    await panel.field('Nom').fill(`Translated ${word}`);
    await panel.publish();
    expect((await reader.get('/en/members')).text).not.toContain(`Translated ${word}`);

    await page.getByLabel('Montrer cette langue').check();
    await panel.publish();
    expect((await reader.get('/en/members')).text).toContain(`Translated ${word}`);
    const urls = documentOf(await reader.get(`/api/members/${document.id}`)).urls as Record<string, string>;
    expect(Object.keys(urls).sort()).toEqual(['en', 'fr']);
  },
);

test(
  'a contributor edits a published document, and has no button to publish it',
  long,
  async ({ page, contributor, reader, workshop }) => {
    const document = await workshop.published('members', `membre${randomUUID().slice(0, 6)}`);
    const word = `brouillon${randomUUID().slice(0, 6)}`;
    const panel = new AdminPanel(page);
    await panel.signIn(contributor);
    await page.goto(`/admin/collections/members/${document.id}?locale=fr`);
    const saved = page.waitForResponse((response) => response.url().includes('autosave=true'));
    await panel.field('Nom').fill(`Nom ${word}`);
    expect((await saved).status()).toBe(200);

    await expect(page.getByRole('button', { name: /^Publier/ })).toHaveCount(0);
    const draft = await workshop.stored('members', document.id, { draft: true });
    expect(draft.name).toBe(`Nom ${word}`);
    expect((await reader.get(`/api/members/${document.id}`)).text).not.toContain(word);
  },
);
