import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { link, paragraph, text } from '@/blocks/example-text';
import { AdminPanel } from './support/admin-panel';
import { type Answer, Client, type Json, messagesOf } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile } from './support/uploads';

/** Rich text with a meaningless link as its only text. */
const vagueLink = () => text(paragraph(link('cliquez ici', 'https://example.org/')));

const endsEarly = { startsAt: '2031-03-12T08:00:00.000Z', endsAt: '2031-03-11T08:00:00.000Z' };

/** Returns the rules that found an issue in a document, as the form requests them. */
async function rulesOf(client: Client, id: string, collection = 'events'): Promise<string[]> {
  const { json } = await client.get(`/api/editorial/checks/${collection}/${id}`, { locale: 'fr' });
  return ((json.issues ?? []) as { rule: string }[]).map(({ rule }) => rule);
}

/** Returns the paths of the errors in a refusal. */
const pathsOf = ({ json }: Answer) =>
  ((json.errors ?? []) as { data?: { errors?: { path: string }[] } }[])
    .flatMap(({ data }) => data?.errors ?? [])
    .map(({ path }) => path)
    .sort();

const panelOf = (page: Page) => page.locator('details').filter({ hasText: 'Avant de publier' });

test('an editor sees the issues of an event, follows one to its field, fixes it and publishes', async ({
  page,
  editor,
  reader,
  workshop,
}) => {
  const word = uniqueWord('issues');
  const { id } = await workshop.draft('events', word, { ...endsEarly, body: vagueLink() });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', id);
  await expect(page.getByText('Brouillon, pas encore sur le site')).toBeVisible();
  await expect(page.getByRole('button', { name: '2 points à corriger' })).toBeVisible();

  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(panelOf(page).locator('summary')).toBeFocused();
  await expect(page.getByText('Lien « cliquez ici ». Dites où mène le lien.'), 'shown at its field too').toBeVisible();
  expect((await reader.get(`/api/events/${id}`)).status).toBe(404);

  await panelOf(page).getByRole('link', { name: 'Fin avant le début' }).click();
  const end = page.locator('#field-endsAt input').first();
  await expect(end).toBeFocused();
  await end.fill('12 mars 2031 à 18 h');
  await expect(page.getByRole('button', { name: '1 point à corriger' })).toBeVisible();

  await panelOf(page).getByRole('link', { name: 'Lien « cliquez ici »' }).click();
  const text = page.locator('[contenteditable="true"]').first();
  await expect(text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Le programme est en ligne.');
  await expect(panelOf(page)).toBeHidden();
  await expect(page.getByText('Rien à corriger')).toBeVisible();

  await panel.publish();
  await expect(page.getByText('Publié : le site montre ce texte')).toBeVisible();
  expect((await reader.get(`/api/events/${id}`)).status).toBe(200);
});

test(
  'a warning does not prevent publishing: one more button confirms',
  long,
  async ({ page, editor, reader, workshop }) => {
    const { id } = await workshop.draft('events', uniqueWord('conseil'), { summary: '' });
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('events', id);
    await expect(page.getByRole('button', { name: '1 conseil' })).toBeVisible();
    const publish = page.getByRole('button', { name: 'Publier', exact: true });

    await publish.click();
    const dialog = page.getByRole('dialog', { name: 'Publier avec 1 conseil' });
    await expect(dialog.getByText('Il manque le résumé')).toBeVisible();
    const look = dialog.getByRole('button', { name: 'Voir les conseils' });
    await expect(look).toBeFocused();
    await look.click();
    await expect(panelOf(page).locator('summary')).toBeFocused();
    await panelOf(page).getByRole('link', { name: 'Il manque le résumé' }).click();
    await expect(page.getByRole('textbox', { name: 'Résumé' }).first()).toBeFocused();

    await panel.publish();
    expect((await reader.get(`/api/events/${id}`)).status).toBe(200);
    expect(await rulesOf(editor.client, id)).toEqual(['summary']);
  },
);

test(
  'a contributor sees the issues too, and has no button to publish',
  long,
  async ({ page, contributor, workshop }) => {
    const { id } = await workshop.draft('events', uniqueWord('issues'), endsEarly);
    await new AdminPanel(page).signIn(contributor);
    await page.goto(`/admin/collections/events/${id}?locale=fr`);
    await expect(panelOf(page).getByRole('link', { name: 'Fin avant le début' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Publier/ })).toHaveCount(0);
  },
);

test('an issue in another locale links to its form', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.published('members', uniqueWord('langue'));
  const shown = { name: uniqueWord('shown'), summary: 'x', localePublished: true };
  await workshop.save('members', id, { ...shown, description: vagueLink() }, { locale: 'en', draft: true });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('members', id);
  const languages = page.getByRole('list', { name: 'Langues de ce contenu' });
  await expect(languages.getByRole('link', { name: /^Français/ })).toHaveAttribute('aria-current', 'true');
  await expect(languages.getByRole('link', { name: /^Anglais/ })).toContainText('À revoir');

  await panelOf(page).getByRole('link', { name: 'Anglais : Lien « cliquez ici »' }).click();
  await expect(languages.getByRole('link', { name: /^Anglais/ })).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[contenteditable="true"]').first()).toBeFocused();
});

test('errors are refused for everyone, at their fields and in the language of the user @mongo', async ({
  editor,
  workshop,
  reader,
}) => {
  const unanswered = await workshop.upload('media', await imageFile(uniqueWord('photo')), { alt: 'x' });
  const gone = { relationTo: 'pages', value: '0123456789abcdef01234567' };
  const broken = { ...endsEarly, body: vagueLink(), cover: unanswered.id };
  const { id } = await workshop.draft('events', uniqueWord('refus'), broken);
  for (const [language, message] of [
    ['fr', 'Fin avant le début'],
    ['en', 'End before the start'],
    ['es', 'Fin antes del inicio'],
  ] as const) {
    const answer = await editor.client.speaking(language).patch(`/api/events/${id}`, { _status: 'published' });
    expect.soft(answer.status).toBe(400);
    expect.soft(pathsOf(answer)).toEqual(['body', 'cover', 'endsAt']);
    expect.soft(messagesOf(answer)).toContain(message);
  }
  expect((await reader.get(`/api/events/${id}`)).status).toBe(404);

  // From another locale, in a bulk update, and by creating a published document.
  const fromEnglish = await editor.client.patch(`/api/events/${id}`, { _status: 'published' }, { locale: 'en' });
  expect(fromEnglish.status).toBe(400);
  const many = await editor.client.patch('/api/events', { _status: 'published' }, { 'where[id][in]': id });
  expect(many.json.docs ?? []).toEqual([]);
  const page = {
    title: uniqueWord('refus'),
    layout: [{ blockType: 'call-to-action', button: { label: 'x', type: 'document', document: gone } }],
    _status: 'published',
  };
  const created = await editor.client.post('/api/pages', page, { locale: 'fr' });
  expect(pathsOf(created)).toEqual(['layout.0.button.document']);
  expect((await reader.get(`/api/events/${id}`)).status).toBe(404);

  // After the fix, it is published; a refused change leaves the published version.
  await workshop.admin.patch(`/api/media/${unanswered.id}`, { people: 'none' }, { locale: 'fr' });
  await workshop.save('events', id, { endsAt: '2031-03-12T16:00:00.000Z', body: text('x') });
  const again = await editor.client.patch(`/api/events/${id}`, { body: vagueLink(), _status: 'published' });
  expect(again.status).toBe(400);
  expect((await reader.get(`/api/events/${id}`)).text).not.toContain('cliquez ici');
});

test('an older version with an error is restored as a draft, not published', long, async ({ editor, workshop }) => {
  const cover = await workshop.upload('media', await imageFile(uniqueWord('photo')), { alt: 'x', people: 'none' });
  const { id } = await workshop.published('events', uniqueWord('version'), { cover: cover.id });
  await workshop.save('events', id, { cover: null });
  const query = { 'where[parent][equals]': id, 'where[version.cover][equals]': cover.id, limit: 1 };
  const [version] = (await editor.client.get('/api/events/versions', query)).json.docs as { id: string }[];
  await workshop.trash('media', cover.id);
  const restore = (draft: boolean) => editor.client.post(`/api/events/versions/${version?.id}`, {}, { draft });
  expect((await restore(false)).status).toBe(400);
  expect((await restore(true)).status).toBe(200);
  expect(await rulesOf(editor.client, id)).toEqual(['picture-gone']);
});

test('the lists of the panel have the number of issues @mongo', async ({ editor, workshop }) => {
  const cover = await workshop.upload('media', await imageFile(uniqueWord('photo')), { alt: 'x' });
  const { id } = await workshop.draft('events', uniqueWord('compte'), { ...endsEarly, summary: '' });
  const row = async () => {
    const { json } = await editor.client.get('/api/content-status', { 'where[key][equals]': `events/${id}` });
    return (json.docs as Json[])[0];
  };
  expect(await row()).toMatchObject({ errorCount: 1, warningCount: 1 });
  await workshop.save('events', id, { endsAt: null, summary: 'x' }, { draft: true });
  expect(await row()).toMatchObject({ errorCount: 0, warningCount: 0 });

  // A change of a media counts in the documents that show it.
  await workshop.save('events', id, { cover: cover.id }, { draft: true });
  expect(await row()).toMatchObject({ errorCount: 1 });
  await workshop.admin.patch(`/api/media/${cover.id}`, { people: 'none' }, { locale: 'fr' });
  expect(await row()).toMatchObject({ errorCount: 0 });
  await workshop.trash('media', cover.id);
  expect(await row()).toMatchObject({ errorCount: 1 });
});

test('only staff read checks, and only of existing documents', async ({ contributor, newcomer, workshop }) => {
  const { id } = await workshop.draft('events', uniqueWord('dehors'), endsEarly);
  const path = `/api/editorial/checks/events/${id}`;
  expect((await new Client().get(path)).status).toBe(403);
  expect((await newcomer.client.get(path)).status).toBe(403);
  expect(await rulesOf(contributor.client, id)).toEqual(['end-before-start']);
  for (const none of ['events/0123456789abcdef01234567', `users/${contributor.id}`, 'events/..%2f..']) {
    expect.soft((await contributor.client.get(`/api/editorial/checks/${none}`)).status, none).toBe(404);
  }
});

for (const [colorScheme, width] of [
  ['light', 360],
  ['dark', 1440],
] as const) {
  test(
    `no axe violation in the panel and the bar, ${colorScheme}, ${width} pixels wide`,
    long,
    async ({ page, editor, workshop }) => {
      const { id } = await workshop.draft('events', uniqueWord('axe'), { ...endsEarly, summary: '' });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const panel = new AdminPanel(page);
      await panel.signIn(editor);
      await panel.open('events', id);
      await expect(panelOf(page)).toBeVisible();
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
        // Our own parts: the frame around them is Payload's.
        const own = ['[class*="checks-module"], [class*="checks_"]', 'details', '#action-save'];
        const results = await checker.run({ include: own.map((each) => [each]) });
        return results.violations.map(({ id: rule, nodes }) => ({
          rule,
          at: nodes.map(({ html }) => html.slice(0, 200)),
        }));
      });
      expect(violations).toEqual([]);
      for (const own of [panelOf(page), page.getByRole('list', { name: 'Langues de ce contenu' })]) {
        const box = await own.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      // The bar scrolls on a phone; the button with only a number leaves room for "Publier".
      const button = await page.getByRole('button', { name: '1 point à corriger' }).boundingBox();
      expect(button?.height).toBeGreaterThanOrEqual(24);
      if (width < 700) expect(button?.width).toBeLessThan(60);
    },
  );
}
