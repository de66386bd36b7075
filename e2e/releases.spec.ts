import type { Locator, Page } from '@playwright/test';
import { clockAt } from '@/lib/clock';
import { dayMs } from '@/lib/limits';
import { AdminPanel, write } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import type { Client } from './support/client';
import { runJobs } from './support/forms';
import { installation } from './support/installation';
import { makeRelease, releasesPath, removeRelease } from './support/releases';
import { uniqueWord } from './support/samples';
import { makeDue } from './support/schedules';
import { expect, long, test } from './support/test';

const onClock = (inMs: number) => clockAt(new Date(Date.now() + inMs).toISOString(), 'Europe/Paris');

const statusesOf = (reader: Client, paths: readonly string[]) =>
  Promise.all(paths.map(async (path) => (await reader.get(path)).status));

/** A row of the table of documents. */
const rowOf = (page: Page, title: string): Locator => page.getByRole('row').filter({ hasText: title });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Ajouter à une publication groupée' });

async function openDialog(page: Page) {
  await page.locator('.doc-controls__popup').getByRole('button').click();
  await page.getByRole('button', { name: 'Ajouter à une publication groupée' }).click();
  await expect(dialogOf(page)).toBeVisible();
}

test('an editor prepares three documents, sees them together, corrects one, and publishes all', async ({
  page,
  editor,
  reader,
  workshop,
}) => {
  test.setTimeout(240_000);
  const word = uniqueWord('action');
  const name = `Annonce ${word}`;
  const event = await workshop.draft('events', `${word}rencontre`);
  const concept = await workshop.draft('concepts', `${word}mot`, { definition: '' });
  const parts = [{ blockType: 'events', mode: 'chosen', title: 'À venir', chosen: [event.id] }];
  await workshop.draft('pages', `${word}page`, { layout: parts });
  const paths = [`/fr/evenements/${word}rencontre`, `/fr/concepts/${word}mot`, `/fr/${word}page`];
  const home = (await reader.get('/fr')).text;
  expect(await statusesOf(reader, paths)).toEqual([404, 404, 404]);

  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  // From the form of the first document: a new release.
  await panel.open('events', event.id);
  await openDialog(page);
  const add = dialogOf(page);
  await add.getByLabel('Une nouvelle').check();
  await add.getByLabel('Nom', { exact: true }).fill(name);
  await expectNoBarrier(page.locator('dialog[open]'));
  await add.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(add.getByRole('status')).toContainText(`Dans la publication groupée « ${name} »`);
  await add.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('link', { name: `Dans la publication groupée « ${name} »` })).toBeVisible();
  // The second into the same; the third from the view, by its title.
  await panel.open('concepts', concept.id);
  await openDialog(page);
  await add.getByLabel(name).check();
  await add.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(add.getByRole('status')).toContainText(name);
  await add.getByRole('link', { name: 'Ouvrir la publication groupée' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByLabel('Chercher un contenu par son titre').fill(`${word}page`);
  await page.getByRole('button', { name: `Ajouter ${word}page` }).click();
  await expect(rowOf(page, `${word}page`)).toContainText('Brouillon, jamais publié');
  await expect(rowOf(page, `${word}mot`)).toContainText('1 point à corriger');
  await expectNoBarrier(page.locator('main'));

  // One preview of all: pages show the drafts and each other, for all who have the address.
  const preview = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Voir l’aperçu de l’ensemble' }).click();
  const site = await preview;
  const bar = site.getByRole('complementary', { name: 'Aperçu d’une publication groupée' });
  await expect(bar).toContainText(name);
  await bar.getByRole('link', { name: `${word}page` }).click();
  await expect(site.getByRole('heading', { level: 1, name: `${word}page` })).toBeVisible();
  await site
    .getByRole('main')
    .getByRole('link', { name: `${word}rencontre` })
    .first()
    .click();
  await expect(site.getByRole('heading', { level: 1, name: `${word}rencontre` })).toBeVisible();
  await site.goto('/fr/concepts');
  await expect(site.getByRole('link', { name: `${word}mot` }).first()).toBeVisible();
  // Others see nothing of it, and the same bytes as before.
  expect(await statusesOf(reader, paths)).toEqual([404, 404, 404]);
  expect((await reader.get('/fr/concepts')).text).not.toContain(word);
  expect((await reader.get('/fr')).text).toBe(home);
  await bar.getByRole('link', { name: 'Quitter l’aperçu' }).click();
  await expect(bar).toBeHidden();
  expect((await site.goto(paths[2] ?? ''))?.status()).toBe(404);
  await site.close();

  // With one error, nothing is published.
  const publish = async () => {
    await page.getByRole('button', { name: 'Tout publier' }).click();
    const question = page.getByRole('dialog', { name: /^Publier 3 contenus maintenant/ });
    await question.getByRole('button', { name: 'Tout publier' }).click();
  };
  await publish();
  const refusal = page.getByRole('alert').filter({ hasText: 'Rien n’a été publié' });
  await expect(refusal).toBeVisible();
  expect(await statusesOf(reader, paths)).toEqual([404, 404, 404]);
  await refusal.getByRole('link', { name: /Définition/ }).click();
  await expect(panel.field('Définition')).toBeFocused();
  await write(page, panel.field('Définition'), 'Une définition.');
  await page.getByRole('link', { name: `Dans la publication groupée « ${name} »` }).click();
  await expect(rowOf(page, `${word}mot`)).toContainText('Rien à corriger');
  await publish();
  await expect(page.getByText(/^Publiée .* par editor/)).toBeVisible();
  expect(await statusesOf(reader, paths)).toEqual([200, 200, 200]);
  expect((await reader.get(paths[2] ?? '')).text).toContain(`${word}rencontre`);
  await expect(page.getByRole('button', { name: 'Tout publier' })).toBeHidden();
  await page.goto('/admin/releases');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('3 contenus, publiée');
});

test(
  'a scheduled release is published by itself, and recorded',
  long,
  async ({ page, admin, editor, reader, workshop }) => {
    test.skip(installation.onMongo, 'an hour is made to come in SQLite here');
    const word = uniqueWord('semaine');
    const one = await workshop.draft('concepts', `${word}un`);
    const two = await workshop.draft('concepts', `${word}deux`);
    const release = await makeRelease(editor.client, [
      { collection: 'concepts', id: one.id },
      { collection: 'concepts', id: two.id },
    ]);
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await page.goto(release.view);
    await page.getByRole('button', { name: 'Programmer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Programmer' });
    await dialog.getByLabel('Jour et heure', { exact: true }).fill('lundi 2 juin 2031 à 9 h');
    await expect(dialog).toContainText('Lundi 2 juin 2031 à 9 h, heure de Paris');
    await expectNoBarrier(page.locator('dialog[open]'));
    await dialog.getByRole('button', { name: 'Programmer' }).click();
    await expect(page.getByText('Paraît lundi 2 juin 2031 à 9 h (heure de Paris)')).toBeVisible();
    await page.goto('/admin?scheduled=1');
    await expect(page.getByRole('listitem').filter({ hasText: release.name })).toContainText(
      'Sera publié lundi 2 juin',
    );
    await panel.open('concepts', one.id);
    await expect(page.getByRole('link', { name: /qui paraît lundi 2 juin 2031/ })).toBeVisible();

    makeDue(release.id);
    const isPublished = async () => {
      await runJobs(admin.client);
      return statusesOf(reader, [`/api/concepts/${one.id}`, `/api/concepts/${two.id}`]);
    };
    await expect.poll(isPublished, { timeout: 90_000 }).toEqual([200, 200]);
    await page.goto('/admin/activity');
    const acts = page.getByRole('listitem').filter({ hasText: release.name });
    await expect(acts.filter({ hasText: 'publié automatiquement' })).toHaveCount(1);
    await expect(acts.filter({ hasText: 'programmé la publication' })).toHaveCount(1);
  },
);

test(
  'a contributor adds an own document, sees the release, and publishes nothing',
  long,
  async ({ page, contributor, editor, reader, workshop }) => {
    const word = uniqueWord('apport');
    const { id } = await workshop.draft('concepts', word);
    const release = await makeRelease(editor.client);
    try {
      const panel = new AdminPanel(page);
      await panel.signIn(contributor);
      await page.goto(`/admin/collections/concepts/${id}?locale=fr`);
      await openDialog(page);
      const dialog = dialogOf(page);
      await expect(dialog.getByLabel('Une nouvelle')).toBeHidden();
      await dialog.getByLabel(release.name).check();
      await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
      await dialog.getByRole('link', { name: 'Ouvrir la publication groupée' }).click();
      await expect(rowOf(page, word)).toBeVisible();
      for (const name of ['Tout publier', 'Programmer', 'Supprimer', 'Partager l’aperçu', 'Changer le nom ou la note'])
        await expect(page.getByRole('button', { name })).toBeHidden();
      const path = `${releasesPath}/${release.id}`;
      expect((await contributor.client.post(`${path}/publish`, {})).status).toBe(403);
      expect((await contributor.client.post(`${path}/schedule`, onClock(dayMs))).status).toBe(403);
      expect((await contributor.client.delete(path)).status).toBe(403);
      expect((await contributor.client.post(releasesPath, { name: 'x' })).status).toBe(403);
      expect((await reader.get(`/api/concepts/${id}`)).status).toBe(404);
      await rowOf(page, word)
        .getByRole('button', { name: /^Retirer/ })
        .click();
      await expect(rowOf(page, word)).toBeHidden();
    } finally {
      await removeRelease(editor.client, release.id);
    }
  },
);

test(
  'the preview of a release is for those with its address, until it is revoked or published',
  long,
  async ({ editor, reader, workshop }) => {
    const word = uniqueWord('apercu');
    const published = await workshop.published('concepts', word);
    await workshop.save('concepts', published.id, { question: `${word} nouvelle ?` }, { draft: true });
    const draft = await workshop.draft('concepts', `${word}autre`);
    const other = await workshop.draft('concepts', `${word}dehors`);
    const release = await makeRelease(editor.client, [
      { collection: 'concepts', id: published.id },
      { collection: 'concepts', id: draft.id },
    ]);
    try {
      const links = '/api/editorial/preview-links';
      const order = { collection: 'releases', id: release.id, locale: 'fr', days: 7 };
      const shared = await editor.client.post(links, order);
      expect(shared.status, shared.text).toBe(201);
      const link = shared.json.link as { id: string; url: string };
      const opened = await fetch(link.url, { redirect: 'manual' });
      expect([opened.status, opened.headers.get('location')]).toEqual([303, '/fr']);
      const [cookie = ''] = (opened.headers.get('set-cookie') ?? '').split(';');
      expect(opened.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
      const own = `/fr/concepts/${word}`;
      const before = (await reader.get(own)).text;
      const read = (path: string, sent = cookie) => reader.get(path, {}, { Cookie: sent });
      const shown = await read(own);
      expect(shown.text).toMatch(new RegExp(`${word} nouvelle\\s\\?`));
      expect(shown.headers.get('cache-control')).toBe('private, no-store');
      expect((await read(`${own}autre`)).status).toBe(200);
      expect((await read('/fr/concepts')).text).toContain(`${word}autre`);
      // Drafts that are not in the release stay hidden, and so does everything in the API.
      expect((await read(`${own}dehors`)).status).toBe(404);
      expect((await read('/fr/concepts')).text).not.toContain(`${word}dehors`);
      expect((await read(`/api/concepts/${draft.id}`)).status).toBe(404);
      expect((await read(`/api/concepts/${published.id}`)).text).not.toContain('nouvelle');
      for (const forged of [`${cookie}x`, cookie.slice(0, -1), 'release-preview=', 'release-preview=a.b'])
        expect((await read(`${own}autre`, forged)).status).toBe(404);
      expect((await reader.get(own)).text).toBe(before);

      expect((await editor.client.delete(links, { link: link.id })).status).toBe(200);
      expect((await read(`${own}autre`)).status).toBe(404);
      const again = (await editor.client.post(links, order)).json.link as { url: string };
      const [second = ''] = ((await fetch(again.url, { redirect: 'manual' })).headers.get('set-cookie') ?? '').split(
        ';',
      );
      expect((await read(`${own}autre`, second)).status).toBe(200);
      expect((await editor.client.post(`${releasesPath}/${release.id}/publish`, {})).status).toBe(200);
      // What is written after the publication is no part of it.
      await workshop.save('concepts', published.id, { question: `${word} plus tard ?` }, { draft: true });
      expect((await read(own, second)).text).not.toContain('plus tard');
      expect((await workshop.stored('concepts', other.id))._status).toBe('draft');
    } finally {
      await removeRelease(editor.client, release.id);
    }
  },
);
