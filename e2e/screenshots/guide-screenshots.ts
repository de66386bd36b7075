/**
 * `npm run screenshots:guide`: screenshots of the guide for staff, taken in the admin panel of a running site
 * (SITE_URL, ADMIN_EMAIL, ADMIN_PASSWORD, else the tested installation), into docs/guide/pictures. Their content is
 * created first and deleted afterwards; with names as arguments, takes only these.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { chromiumOptions } from '@/scripts/chromium';
import { AdminPanel } from '../support/admin-panel';
import { installation } from '../support/installation';
import { createPerson, logIn, removePerson } from '../support/people';
import { Workshop } from '../support/workshop';
import { type Example, makeExample, sendMessage, table, waitingMedia } from './guide-example';

const folder = path.resolve('docs', 'guide', 'pictures');

/** Width of stored screenshots, in pixels; the text of the guide is not wider. */
const storedWidth = 960;
const view = { width: 1280, height: 900 };

/** Area of a screenshot: its height from the top of the window in CSS pixels, or an element with a margin. */
type Cut = { height: number } | { around: Locator };

async function cutOf(cut: Cut) {
  if ('height' in cut) return { x: 0, y: 0, width: view.width, height: Math.min(cut.height, view.height) };
  const box = await cut.around.boundingBox();
  if (!box) throw new Error(`Nothing to see: ${cut.around}`);
  const around = 24;
  const x = Math.max(0, box.x - around);
  const y = Math.max(0, box.y - around);
  return {
    x,
    y,
    width: Math.min(view.width, box.x + box.width + around) - x,
    height: Math.min(view.height, box.y + box.height + around) - y,
  };
}

async function storeScreenshot(page: Page, name: string, cut: Cut): Promise<void> {
  const screenshot = await page.screenshot({ clip: await cutOf(cut), animations: 'disabled', caret: 'hide' });
  const { size } = await sharp(screenshot)
    .resize({ width: storedWidth, withoutEnlargement: true })
    .webp({ quality: 60, effort: 6 })
    .toFile(path.join(folder, `${name}.webp`));
  process.stdout.write(`${name} ${Math.round(size / 1000)} kB\n`);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** Opens an entry of the menu of a document (the three dots). */
async function choose(page: Page, entry: string): Promise<Locator> {
  await page.locator('.doc-controls__popup').getByRole('button').click();
  await page.getByRole('button', { name: entry }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.waitForLoadState('networkidle');
  return dialog;
}

const screenshots: Record<string, (page: Page, example: Example & { message: string }) => Promise<Cut>> = {
  async edit(page, { unfinished }) {
    await open(page, `/admin/collections/events/${unfinished}?locale=fr`);
    await page.getByText('Avant de publier').waitFor();
    return { height: 880 };
  },
  async menu(page, { published }) {
    await open(page, `/admin/collections/events/${published}?locale=fr`);
    await page.locator('.doc-controls__popup').getByRole('button').click();
    await page.getByRole('button', { name: 'Partager l’aperçu' }).waitFor();
    return { height: 560 };
  },
  async schedule(page, { ready }) {
    await open(page, `/admin/collections/concepts/${ready}?locale=fr`);
    const dialog = await choose(page, 'Programmer');
    await dialog.getByLabel('Jour et heure', { exact: true }).fill('lundi 2 juin 2031 à 9 h');
    return { around: dialog };
  },
  async share(page, { ready }) {
    await open(page, `/admin/collections/concepts/${ready}?locale=fr`);
    const dialog = await choose(page, 'Partager l’aperçu');
    await dialog.getByRole('button', { name: 'Faire un lien' }).waitFor();
    return { around: dialog };
  },
  async refusal(page, { published }) {
    await open(page, `/admin/collections/events/${published}?locale=fr`);
    const dialog = await choose(page, 'Mettre à la corbeille');
    await dialog.getByRole('button', { name: 'Vérifier de nouveau' }).waitFor();
    return { around: dialog };
  },
  async used(page, { published }) {
    await open(page, `/admin/collections/events/${published}/usage?locale=fr`);
    return { height: 560 };
  },
  async history(page, { requested }) {
    await open(page, `/admin/collections/members/${requested}/versions?locale=fr`);
    return { height: 700 };
  },
  async review(page, { requested }) {
    await open(page, `/admin/reviews/members/${requested}`);
    return { height: 860 };
  },
  async translations(page) {
    await open(page, '/admin/translations');
    return { height: 820 };
  },
  async screenshots(page) {
    await open(page, '/admin/collections/media/add');
    await page.getByLabel('Choisir des images').setInputFiles(await waitingMedia());
    await page.getByRole('listitem', { name: /salle/ }).getByRole('radio').first().waitFor();
    await page.getByLabel('Même crédit pour toutes').fill('Alliance');
    await page
      .getByRole('listitem', { name: /salle/ })
      .getByLabel('Description de l’image')
      .fill('Une salle claire, des tables en cercle.');
    await page.waitForLoadState('networkidle');
    return { height: 900 };
  },
  async links(page) {
    await open(page, '/admin/broken-links');
    return { height: 620 };
  },
  async message(page, { message }) {
    await open(page, `/admin/collections/submissions/${message}`);
    await page.getByRole('heading', { name: 'Réponses' }).waitFor();
    return { height: 860 };
  },
  async import(page) {
    await open(page, '/admin/collections/members/import');
    await page.getByLabel('Fichier CSV').setInputFiles(table);
    await page.getByRole('button', { name: 'Faire l’essai' }).click();
    await page.getByText('Rien n’a été enregistré.').waitFor();
    await page.waitForLoadState('networkidle');
    return { height: 880 };
  },
  async dashboard(page) {
    await open(page, '/admin');
    await page.getByRole('heading', { level: 2, name: 'À relire' }).waitFor();
    return { height: 900 };
  },
  // Last: the locale selected here stays selected.
  async translate(page, { published }) {
    await open(page, `/admin/collections/events/${published}/translate?locale=en`);
    await page.getByRole('button', { name: 'Traduction à jour' }).first().waitFor();
    // The fields, and the number of usages in the tab, come after the page.
    await page.locator('[data-lexical-editor]').first().waitFor();
    await page.getByRole('link', { name: 'Utilisé dans' }).filter({ hasText: /\d/ }).waitFor();
    return { height: 860 };
  },
};

installation.url = process.env.SITE_URL ?? installation.url;
const { email, password } = installation.admin;
const admin = await logIn(process.env.ADMIN_EMAIL ?? email, process.env.ADMIN_PASSWORD ?? password);
const contributor = await createPerson(admin, 'contributor', { name: 'Équipe locale' });
const editor = await createPerson(admin, 'editor', { name: 'Équipe du site' });
const workshop = new Workshop(admin.client);
// Date and time inputs speak the browser's own language; that of the headless shell can't be set.
const options = chromiumOptions({ whole: true });
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), '--lang=fr-FR'],
  env: { ...process.env, LANGUAGE: 'fr' },
});
mkdirSync(folder, { recursive: true });
try {
  const settings = { baseURL: installation.url, viewport: view, locale: 'fr-FR', colorScheme: 'light' } as const;
  const page = await browser.newPage({ ...settings, reducedMotion: 'reduce' });
  page.setDefaultTimeout(60_000);
  const example = await makeExample(workshop, { editor, contributor });
  const message = await sendMessage(workshop, page);
  await new AdminPanel(page).logIn(editor.email, editor.password);
  const requested = process.argv.slice(2);
  for (const [name, show] of Object.entries(screenshots)) {
    if (requested.length > 0 && !requested.includes(name)) continue;
    await storeScreenshot(page, name, await show(page, { ...example, message }));
  }
} finally {
  await browser.close();
  await takeWaitingAway();
  await workshop.clear();
  await removePerson(admin, contributor);
  await removePerson(admin, editor);
}

/** Unfinished media belong to their owner, who deletes them here. */
async function takeWaitingAway(): Promise<void> {
  const query = { 'where[waitingUntil][greater_than]': '1970-01-01', limit: 50, depth: 0 };
  const { docs } = (await editor.client.get('/api/media', query)).json as { docs?: { id: string }[] };
  const mine = new Workshop(editor.client);
  for (const { id } of docs ?? []) mine.removeLater('media', id);
  await mine.clear();
}
