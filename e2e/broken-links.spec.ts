import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { internalLink, link, paragraph, text } from '@/blocks/example-text';
import { AdminPanel } from './support/admin-panel';
import { barriersIn } from './support/barriers';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { queriesFor } from './support/query-count';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import type { Workshop } from './support/workshop';

/** Another site, on this machine: the tested installation may request it (LINK_CHECK_NETWORKS). */
let elsewhere: Server;
let origin = '';
const requested: string[] = [];

test.beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    requested.push(`${request.headers['user-agent']}`);
    const [, status = '200'] = /\/(\d{3})/.exec(request.url ?? '') ?? [];
    response.writeHead(Number(status)).end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
test.afterAll(() => elsewhere.close());

/** Rich text of one paragraph for each link. */
const textWith = (links: readonly Parameters<typeof paragraph>[0][]) => text(...links.map((each) => paragraph(each)));

const externalLink = (path: string) => link(`vers ${path}`, origin + path);

const storedLink = async (workshop: Workshop, path: string): Promise<Json> => {
  const { docs } = (await workshop.admin.get('/api/external-links', { 'where[url][equals]': origin + path })).json;
  return (docs as Json[])[0] ?? {};
};

test('broken links are found, described, and removed from the list when they are fixed @mongo', async ({
  workshop,
  page,
  editor,
  contributor,
  reader,
}) => {
  const own = uniqueWord('seul');
  const paths = { fine: `/200/${own}`, gone: `/404/${own}`, busy: `/503/${own}` };
  const target = await workshop.published('concepts', uniqueWord('cible'));
  const inner = internalLink('vers la cible', 'concepts', target.id);
  const body = textWith([externalLink(paths.fine), externalLink(paths.gone), externalLink(paths.busy), inner]);
  const event = await workshop.published('events', uniqueWord('rencontre'), { body });

  for (const { client } of [contributor, { client: reader }]) {
    expect((await client.post('/api/editorial/links/check', {})).status).toBe(403);
  }
  const check = async () => expect((await editor.client.post('/api/editorial/links/check', {})).status).toBe(202);
  await check();
  await expect.poll(async () => (await storedLink(workshop, paths.gone)).failures, { timeout: 30_000 }).toBe(1);
  await expect.poll(async () => (await storedLink(workshop, paths.fine)).state, { timeout: 30_000 }).toBe('ok');
  await expect.poll(async () => (await storedLink(workshop, paths.busy)).state, { timeout: 30_000 }).toBe('unsure');
  expect((await storedLink(workshop, paths.gone)).state, 'one failure may be an evening’s').toBe('unsure');
  expect(
    requested.every((agent) => agent.includes(workshop.siteUrl)),
    'who asks says so',
  ).toBe(true);
  const again = async () => {
    await check();
    return (await storedLink(workshop, paths.gone)).state;
  };
  await expect.poll(again, { timeout: 45_000 }).toBe('broken');
  await workshop.unpublish('concepts', target.id);

  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/broken-links?content=events');
  const row = (words: string) => page.getByRole('row', { name: new RegExp(`${event.title}.*${words}`, 's') });
  await expect(row(`vers ${paths.gone}`)).toContainText('Page introuvable');
  await expect(row('vers la cible')).toContainText('pas sur le site');
  await expect(row(`vers ${paths.busy}`)).toHaveCount(0);
  await expect(row(`vers ${paths.gone}`).getByRole('link', { name: /Corriger/ })).toHaveAttribute(
    'href',
    new RegExp(`events/${event.id}`),
  );
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/admin/broken-links?content=events');
    const table = page.getByRole('table');
    const beyond = await table.evaluate((element) => element.getBoundingClientRect().right - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    const view = page.getByRole('heading', { level: 1 }).locator('..');
    expect(await barriersIn(view)).toEqual([]);
  }
  await page.goto('/admin/broken-links?problem=unsure');
  await expect(row(`vers ${paths.busy}`)).toContainText('occupé');
  await page.setViewportSize({ width: 1440, height: 900 });
  await row(`vers ${paths.busy}`)
    .getByRole('link', { name: /Corriger/ })
    .click();
  await expect(page.locator('[data-field-path="body"] [contenteditable=true]')).toBeFocused();

  await workshop.save('concepts', target.id, {});
  await workshop.save('events', event.id, { body: textWith([externalLink(paths.fine), inner]) });
  await page.goto('/admin/broken-links?content=events');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(row('vers')).toHaveCount(0);
});

test('the list of broken links is for editors and admins', async ({ page, contributor }) => {
  await new AdminPanel(page).signIn(contributor);
  await page.goto('/admin/broken-links');
  await expect(page.getByText('Votre compte ne donne pas accès à cette page.')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('the list of links makes no more queries for many than for few', long, async ({ workshop, page, editor }) => {
  test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
  const target = await workshop.draft('concepts', uniqueWord('absent'));
  await new AdminPanel(page).signIn(editor);
  const count = () => queriesFor(() => page.request.get('/admin/broken-links?content=events'));
  const make = () =>
    workshop.published('events', uniqueWord('rencontre'), {
      body: textWith([internalLink('vers rien', 'concepts', target.id)]),
    });
  await make();
  await make();
  const few = await count();
  for (let many = 0; many < 20; many += 1) await make();
  expect(await count()).toBeLessThanOrEqual(few);
  await page.goto('/admin/broken-links?content=events');
  await expect(page.getByRole('link', { name: 'Page suivante' })).toBeVisible();
});
