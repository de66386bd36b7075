import { minuteMs } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { sectionCollections, sections } from '@/lib/routes';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const origin = installation.url;

async function locations(path: string): Promise<string[]> {
  const xml = await (await fetch(origin + path)).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}

/** The addresses in the files of the sitemap. */
const sitemap = async (): Promise<string[]> =>
  (await Promise.all((await locations('/sitemap.xml')).map(locations))).flat();

test('every route answers 200 in three languages, every link has a target, and no other site is requested', async ({
  page,
}) => {
  test.setTimeout(10 * minuteMs);
  const problems: string[] = [];
  let here = '';
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${here}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${here}: ${error.message}`));
  page.on('request', (request) => {
    const { origin: requested, protocol } = new URL(request.url());
    if (requested !== origin && protocol.startsWith('http')) problems.push(`${here} asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.headers()['set-cookie']) problems.push(`${here}: ${response.url()} sets a cookie`);
    if (response.status() >= 400) problems.push(`${here}: ${response.url()} answers ${response.status()}`);
  });

  const routes = locales.flatMap((locale) => [
    `/${locale}`,
    ...sectionCollections.map((section) => `/${locale}/${sections[section][locale]}`),
  ]);
  const listed = await sitemap();
  for (const route of routes) expect.soft(listed, 'in the sitemap').toContain(route);
  /** The first page with each address. */
  const met = new Map<string, string>([...routes, ...listed].map((path) => [path, 'the sitemap']));
  const anchors: { from: string; path: string; id: string }[] = [];
  const ids = new Map<string, Set<string>>();

  // The map grows during the loop.
  for (const [path, from] of met) {
    here = path;
    const type = (await fetch(origin + path, { method: 'HEAD', redirect: 'manual' })).headers.get('content-type') ?? '';
    if (!type.startsWith('text/html')) {
      const answer = await fetch(origin + path, { redirect: 'manual' });
      if (answer.status !== 200) problems.push(`${from} links to ${path}, which answers ${answer.status}`);
      await answer.arrayBuffer();
      continue;
    }
    const response = await page.goto(origin + path);
    if (response?.status() !== 200) problems.push(`${from} links to ${path}, which answers ${response?.status()}`);
    const found = await page.evaluate(() => ({
      links: [...document.querySelectorAll<HTMLElement>('a[href], link[href], img[src], source[srcset]')].flatMap(
        (element) => {
          const sets = (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? '');
          return [element.getAttribute('href') ?? element.getAttribute('src') ?? '', ...sets]
            .filter((value) => value !== '')
            .map((value) => new URL(value, document.baseURI).href);
        },
      ),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    ids.set(path, new Set(found.ids));
    for (const url of found.links.map((href) => new URL(href)).filter((url) => url.origin === origin)) {
      const target = url.pathname + url.search;
      // The root redirects to the reader's language: a test of its own.
      if (url.pathname === '/' || url.pathname.startsWith('/_next/static/')) continue;
      if (url.hash) anchors.push({ from: path, path: target, id: decodeURIComponent(url.hash.slice(1)) });
      if (!met.has(target)) met.set(target, path);
    }
  }
  for (const { from, path, id } of anchors) {
    if (ids.has(path) && !ids.get(path)?.has(id)) problems.push(`${from} links to ${path}#${id}, which is not there`);
  }
  expect(problems, `${met.size} addresses`).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the root address redirects to the reader’s language', long, async () => {
  for (const [language, path] of [
    ['fr', '/fr'],
    ['en-GB,en;q=0.8', '/en'],
    ['es', '/es'],
    ['de', '/fr'],
  ] as const) {
    const answer = await fetch(`${origin}/`, { headers: { 'Accept-Language': language }, redirect: 'manual' });
    expect.soft(answer.headers.get('location'), language).toBe(path);
    expect.soft(answer.headers.get('set-cookie')).toBeNull();
  }
});

test('unknown, draft and trashed documents answer 404 with the same page', async ({ reader, workshop }) => {
  const words = { never: uniqueWord('none'), draft: uniqueWord('none'), trashed: uniqueWord('none') };
  for (const collection of ['pages', ...sectionCollections] as const) {
    await workshop.draft(collection, words.draft);
    const trashed = await workshop.published(collection, words.trashed);
    await workshop.trash(collection, trashed.id);
    for (const locale of locales) {
      const folder = collection === 'pages' ? '' : `/${sections[collection][locale]}`;
      const answers = await Promise.all(
        Object.values(words).map(async (word) => {
          const { status, text } = await reader.get(`/${locale}${folder}/${word}`);
          return { status, text: text.replaceAll(word, 'word').replace(/<script\b.*?<\/script>/gs, '') };
        }),
      );
      for (const answer of answers) {
        expect.soft(answer.status).toBe(404);
        expect.soft(answer.text === answers[0]?.text, `${collection} in ${locale}`).toBe(true);
      }
    }
    await workshop.clear();
  }
});

test('an impossible address is 404, never an error', async ({ reader }) => {
  const folders = locales.flatMap((locale) =>
    sectionCollections.map((section) => `/${locale}/${sections[section][locale]}`),
  );
  const odd = [
    '/de',
    '/FR',
    '/fr/%00',
    '/fr/%E0%A4%A',
    '/fr/membres/../x',
    '/fr/membres/a/b/c',
    '/fr/members',
    '/en/membres',
    '/fr/_/members',
    '/fr/preview/x',
    '/wp-login.php',
    '/fr/membres?page=0',
    '/fr/membres?page=999',
    '/fr/membres?page=x',
    ...folders.map((folder) => `${folder}/rien`),
    ...folders.map((folder) => `${folder}/rien/fr.pdf`),
  ];
  for (const path of odd) {
    const { status } = await reader.get(path);
    expect.soft([400, 404], `${path} answers ${status}`).toContain(status);
  }
});
