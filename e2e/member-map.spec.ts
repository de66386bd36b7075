import type { Page } from '@playwright/test';
import { listPath } from '@/lib/filters';
import { type Disc, positionsOn } from '@/lib/map/discs';
import { fitDiscs } from '@/lib/map/fit';
import { barriersIn } from './support/barriers';
import type { Client } from './support/client';
import { Copies } from './support/copies';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

test.use({ javaScriptEnabled: false });

type Feature = { geometry: { coordinates: [number, number] }; properties: { name: string } };

const pointsOf = async (reader: Client): Promise<Feature[]> =>
  (JSON.parse((await reader.get('/fr/membres.geojson')).text) as { features: Feature[] }).features;

/** Returns SQL for a value between two bounds for each copy, scattered and the same at each run. */
const scattered = (min: number, max: number, step: number) =>
  `(${min} + ((copies.number * ${step}) % 997) / 997.0 * (${max} - ${min}))`;

/** For the first hundred copies, and for the others. */
const either = (first: string, other: string) => `CASE WHEN copies.number <= 100 THEN ${first} ELSE ${other} END`;

/** 150 members: 100 in France, the others in the Americas, from Chile to Canada. */
const places = {
  country: either("'FR'", "'BR'"),
  latitude: either(scattered(42.8, 50.8, 379), scattered(-45, 50, 619)),
  longitude: either(scattered(-4, 7.6, 211), scattered(-100, -40, 83)),
};

/** Returns the marks of each map, at both widths, and their links. */
async function look(page: Page, reader: Client): Promise<void> {
  const places = (await pointsOf(reader)).map(({ geometry: { coordinates } }) => ({
    longitude: coordinates[0],
    latitude: coordinates[1],
  }));
  const reached = (disc: Disc) => places.filter(positionsOn(disc, 100));
  const discs = fitDiscs(places);
  expect(discs.map(({ name }) => name)).toEqual(['overview', 'closer']);
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/fr/membres');
    for (const [index, disc] of discs.entries()) {
      const map = page.getByRole('group', { name: /^Carte\b/ }).nth(index);
      const links = await map.getByRole('link').all();
      const shown = await map.locator('circle[class*="dot"], circle[class*="count"]').evaluateAll((circles) =>
        circles
          // Those drawn for another width take no space.
          .filter((circle) => circle.getBoundingClientRect().width > 0)
          .map((circle) => {
            const { x, y, width: size } = circle.getBoundingClientRect();
            return {
              x: x + size / 2,
              y: y + size / 2,
              radius: size / 2,
              count: Number(circle.closest('a')?.textContent || 1),
            };
          }),
      );
      const sum = shown.reduce((total, { count }) => total + count, 0);
      expect(sum, `${disc.name}, ${width}`).toBe(reached(disc).length);
      for (const [at, one] of shown.entries()) {
        for (const other of shown.slice(at + 1)) {
          const distance = Math.hypot(one.x - other.x, one.y - other.y);
          expect(distance, `${disc.name}, ${width}`).toBeGreaterThanOrEqual(Math.max(23.9, one.radius + other.radius));
        }
      }
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) {
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      // The links of the smallest and the largest circle list as many members as shown.
      for (const link of [links[0], links.at(-1)]) {
        const count = Number(await link?.textContent());
        const { status, text } = await reader.get((await link?.getAttribute('href')) ?? '');
        expect(status).toBe(200);
        expect(text).toMatch(new RegExp(`>${count} membres proches sur la carte`));
        expect(await link?.getAttribute('aria-label')).toMatch(new RegExp(`^${count} membres\\s: `));
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  }
}

test(
  '150 members on the map: no marks overlap, circles are large enough, counts add up and link to their list',
  long,
  async ({ page, reader, workshop }) => {
    test.skip(installation.onMongo, 'the copies are made in the file of SQLite');
    const copies = new Copies('members', await workshop.published('members', uniqueWord('carte')));
    copies.make(150, places);
    try {
      await look(page, reader);
    } finally {
      copies.remove();
    }
  },
);

test('the numbers on the map are those of the list, and a page of it shows its own', async ({ page, workshop }) => {
  const word = uniqueWord('nombre');
  const places = [{ latitude: -33.45, longitude: -70.67 }, { latitude: 19.43, longitude: -99.13 }, {}];
  for (const [index, place] of places.entries()) {
    await workshop.published('members', uniqueWord('membre'), {
      name: `${'ABC'[index]} ${word}`,
      acronym: null,
      kind: 'union',
      ...place,
    });
  }
  await page.goto(listPath('members', 'fr', { kind: 'union' }));
  const list = page.getByRole('region', { name: 'Liste des membres' }).getByRole('listitem');
  await expect(list).toHaveText([/^1A /, /^2B /, /^3C /]);
  const world = page.getByRole('group', { name: /^Carte\b/ });
  await expect(world.locator('text').filter({ visible: true })).toHaveText(['1', '2']);
});

test('members of every continent are on the map, on two hemispheres', long, async ({ page, workshop }) => {
  const everywhere = [
    { country: 'FR', latitude: 45.76, longitude: 4.84 },
    { country: 'SN', latitude: 14.69, longitude: -17.45 },
    { country: 'CA', latitude: 45.5, longitude: -73.57 },
    { country: 'CL', latitude: -33.45, longitude: -70.67 },
    { country: 'KE', latitude: -1.29, longitude: 36.82 },
    { country: 'IN', latitude: 28.61, longitude: 77.21 },
    { country: 'JP', latitude: 35.68, longitude: 139.69 },
    { country: 'AU', latitude: -33.87, longitude: 151.21 },
    { country: 'FJ', latitude: -18.14, longitude: 178.44 },
  ];
  for (const place of everywhere) {
    await workshop.published('members', uniqueWord('monde'), { acronym: null, kind: 'union', ...place });
  }
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(listPath('members', 'fr', { kind: 'union' }));
    await expect(page.getByRole('heading', { name: 'Afrique, Amériques et Europe' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Asie et Océanie' })).toBeVisible();
    const numbers = await page
      .getByRole('group', { name: /^Carte\b/ })
      .locator('text')
      .filter({ visible: true })
      .allTextContents();
    expect(new Set(numbers)).toEqual(new Set(everywhere.map((_, index) => String(index + 1))));
  }
});

test('members without a place, and hidden ones, are not on the map or in its data', async ({
  page,
  reader,
  workshop,
}) => {
  const place = { latitude: 46.2, longitude: 6.14, place: 'Genève' };
  const without = await workshop.published('members', uniqueWord('sanslieu'), {
    visibility: 'without-place',
    ...place,
  });
  const hidden = await workshop.published('members', uniqueWord('cache'), { visibility: 'hidden', ...place });
  const shown = await workshop.published('members', uniqueWord('montre'), { ...place, name: '=HYPERLINK("x")' });
  await workshop.save('members', shown.id, { name: 'Shown', localePublished: true }, { locale: 'en' });

  const geojson = await reader.get('/fr/membres.geojson');
  expect(geojson.headers.get('content-type')).toBe('application/geo+json');
  expect(geojson.text).toContain('"coordinates":[6.14,46.2]');
  expect(geojson.text).not.toContain(String(without.name));
  expect(geojson.text).not.toContain(String(hidden.name));
  expect(JSON.parse(geojson.text)).toMatchObject({ type: 'FeatureCollection' });

  const csv = await reader.get('/fr/membres.csv');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const line = csv.text.split('\r\n').find((each) => each.includes(String(without.name)));
  expect(line).toBeDefined();
  expect(line).not.toContain('Genève');
  expect(line).not.toContain('46.2');
  expect(csv.text).not.toContain(String(hidden.name));
  expect(csv.text).toContain(`"'=HYPERLINK(""x"")"`);

  expect((await reader.get('/en/members.csv')).text).toContain('\r\nShown,');
  expect((await reader.get('/es/miembros.geojson')).text).not.toContain('=HYPERLINK');
  expect((await reader.get('/es/miembros.geojson?fallback-locale=fr')).text).toContain('=HYPERLINK');
  expect((await reader.get('/fr/membres.csv?pays=BT')).text.trimEnd().split('\r\n')).toHaveLength(1);
  for (const path of ['/fr/members.csv', '/es/members.geojson', '/xx/members.csv', '/fr/membres.json']) {
    expect((await reader.get(path)).status, path).toBe(404);
  }

  await page.goto('/fr/membres');
  await page.getByRole('link', { name: 'Données de la carte (GeoJSON)' }).isVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger cette liste (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('membres.csv');
});

test('the block of the map links to the list; without members with a place it is not shown', async ({
  page,
  workshop,
}) => {
  const home = await workshop.published('pages', uniqueWord('page'), {
    layout: [{ blockType: 'map', title: 'Où sont les membres' }, { blockType: 'map' }],
  });
  await workshop.published('members', uniqueWord('membre'), { country: 'CO', latitude: 4.71, longitude: -74.07 });
  await page.goto(new URL((home.urls as { fr: string }).fr).pathname);
  await expect(page.getByRole('group', { name: /La liste des membres donne les mêmes/ })).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 3, name: 'Amériques' })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: 'Amériques' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Tous les membres' }).first().click();
  await expect(page).toHaveURL(/\/fr\/membres$/);
});

test.describe('with JavaScript, as axe needs it', () => {
  test.use({ javaScriptEnabled: true });

  test('the map and its list have no axe violation', long, async ({ page, workshop }) => {
    test.skip(installation.onMongo, 'the copies are made in the file of SQLite');
    const copies = new Copies('members', await workshop.published('members', uniqueWord('carte')));
    copies.make(150, places);
    try {
      for (const [colorScheme, width] of [
        ['light', 360],
        ['dark', 1440],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto('/fr/membres');
        expect(await barriersIn(page.locator('main')), `${colorScheme}, ${width}`).toEqual([]);
      }
    } finally {
      copies.remove();
    }
  });
});
