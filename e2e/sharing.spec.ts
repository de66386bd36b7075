import sharp from 'sharp';
import { locales } from '@/lib/locales';
import { cardPath, pagePath, sectionPath } from '@/lib/routes';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { markupOf } from './support/markup';
import { pageTypes } from './support/page-types';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile } from './support/uploads';

/** Head of a page: its meta elements by name or property, its title and its canonical address. */
async function headOf(path: string) {
  const document = await markupOf(path);
  const meta: Record<string, string[]> = {};
  for (const element of document.querySelectorAll('head > meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    if (name) meta[name] = [...(meta[name] ?? []), element.getAttribute('content') ?? ''];
  }
  const canonical = document.querySelector('head > link[rel="canonical"]')?.getAttribute('href');
  return { meta, title: document.title, canonical };
}

async function imageAt(url: string) {
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  const data = Buffer.from(await response.arrayBuffer());
  const { format, width, height } = await sharp(data).metadata();
  const { channels } = await sharp(data).stats();
  return { data, format, width, height, etag: response.headers.get('etag') ?? '', spread: channels[0]?.stdev ?? 0 };
}

test('a shared page of any type has an image of its title, and a description', async ({ reader, workshop }) => {
  const pictures = new Map<string, string>();
  const types = Object.entries(await pageTypes(reader, workshop)).filter(
    // Thank-you and search pages are not for sharing.
    ([name]) => !/^(not found|thanks|search with)/.test(name),
  );
  for (const [name, path] of types) {
    const { meta, title, canonical } = await headOf(path);
    const [url = ''] = meta['og:image'] ?? [];
    const image = await imageAt(url);
    expect.soft(image, name).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect.soft(image.spread, `${name} is not blank`).toBeGreaterThan(20);
    expect.soft(image.data.length, name).toBeLessThan(100_000);
    expect.soft(meta['og:image:width'], name).toEqual(['1200']);
    expect.soft(meta['og:image:height'], name).toEqual(['630']);
    expect.soft(meta['og:image:alt']?.[0], name).toBeTruthy();
    expect.soft(meta['twitter:card'], name).toEqual(['summary_large_image']);
    for (const property of ['og:title', 'og:description', 'og:site_name', 'description']) {
      expect.soft(meta[property]?.[0], `${property} of ${name}`).toBeTruthy();
    }
    expect.soft(meta['og:url'], name).toEqual([canonical]);
    expect.soft(title, name).not.toBe('');
    pictures.set(name, image.data.toString('base64'));
  }
  expect(new Set(pictures.values()).size, 'each has its own').toBe(types.length);

  const { meta: notFound } = await headOf('/fr/une-page-qui-n-existe-pas');
  expect(notFound['og:image']).toBeUndefined();
});

test('the image follows the title in each locale, and is sent again only after a change @mongo', async ({
  workshop,
  reader,
}) => {
  const document = await workshop.published('documents', uniqueWord('carte'), { title: 'Un titre en français' });
  await workshop.save(
    'documents',
    document.id,
    { title: 'A title in English', localePublished: true },
    { locale: 'en' },
  );
  const at = (locale: (typeof locales)[number]) => installation.url + cardPath('documents', document.id, locale);
  const [french, english, spanish] = await Promise.all(locales.map((locale) => imageAt(at(locale))));
  if (!french || !english || !spanish) throw new Error('A language is missing.');
  expect(english.data.equals(french.data)).toBe(false);

  const headers = { 'If-None-Match': french.etag };
  expect((await fetch(at('fr'), { headers })).status).toBe(304);
  await workshop.save('documents', document.id, { summary: 'Autre résumé' });
  expect((await fetch(at('fr'), { headers })).status).toBe(304);
  await workshop.save('documents', document.id, { title: 'Un autre titre' });
  const changed = await imageAt(at('fr'));
  expect(changed.data.equals(french.data)).toBe(false);
  // A newer draft changes nothing for the public.
  await workshop.save('documents', document.id, { title: 'Un brouillon' }, { draft: true });
  expect((await imageAt(at('fr'))).etag).toBe(changed.etag);
  await workshop.unpublish('documents', document.id);
  expect((await reader.get(cardPath('documents', document.id, 'fr'))).status).toBe(404);
});

test('unpublished or unknown documents have no image', async ({ workshop, reader }) => {
  const draft = await workshop.draft('events', uniqueWord('hidden'));
  const trashed = await workshop.published('events', uniqueWord('hidden'));
  await workshop.trash('events', trashed.id);
  const hidden = await workshop.published('members', uniqueWord('hidden'), { visibility: 'hidden' });
  const never = await reader.get(cardPath('events', '0123456789abcdef01234567', 'fr'));
  expect(never.status).toBe(404);
  const accessPaths = [
    cardPath('events', draft.id, 'fr'),
    cardPath('events', trashed.id, 'en'),
    cardPath('members', hidden.id, 'fr'),
    cardPath('documents', draft.id, 'fr'),
    cardPath('sections', 'users', 'fr'),
    '/fr/share/users/0123456789abcdef01234567.png',
    '/fr/share/constructor/0123456789abcdef01234567.png',
    '/fr/share/events/x.png',
    '/fr/share/events/..%2F..%2Fx.png',
    '/de/share/sections/events.png',
  ];
  for (const accessPath of accessPaths) {
    const { status, text } = await reader.get(accessPath);
    expect.soft({ status, text }, accessPath).toEqual({ status: 404, text: never.text });
  }
});

test('a title in letters the font does not have, or a very long one, still has a card', long, async ({ workshop }) => {
  for (const title of [
    'مرحبا بالجميع',
    'Accueil '.repeat(25).trim(),
    '<script>&"\'</script>',
    'İstanbul, Łódź, Iași',
  ]) {
    const { id } = await workshop.published('documents', uniqueWord('carte'), { title });
    const image = await imageAt(installation.url + cardPath('documents', id, 'fr'));
    expect.soft(image, title).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect.soft(image.spread, title).toBeGreaterThan(20);
  }
});

test('an image chosen by editors precedes the generated one', long, async ({ workshop, admin }) => {
  const fields = { alt: 'Une salle pleine', people: 'none' };
  const own = await workshop.upload('media', await imageFile(uniqueWord('photo')), fields);
  const general = await workshop.upload('media', await imageFile(uniqueWord('photo')), fields);
  const { urls } = await workshop.published('documents', uniqueWord('carte'), { seo: { image: own.id } });
  const plain = await workshop.published('documents', uniqueWord('carte'));
  const addressOf = (document: Json) => (document.urls as { fr: string }).fr;

  const { meta } = await headOf(addressOf({ urls }));
  expect(meta['og:image']).toEqual([new URL(String(own.url), installation.url).href]);
  expect(meta['og:image:alt']).toEqual(['Une salle pleine']);
  expect(meta['og:image:width']).toEqual([String(own.width)]);

  await admin.client.post('/api/globals/settings', { socialImage: general.id }, { locale: 'fr' });
  try {
    const { meta: everywhere } = await headOf(addressOf(plain));
    expect(everywhere['og:image']).toEqual([new URL(String(general.url), installation.url).href]);
    const { meta: chosen } = await headOf(addressOf({ urls }));
    expect(chosen['og:image']).toEqual([new URL(String(own.url), installation.url).href]);
  } finally {
    await admin.client.post('/api/globals/settings', { socialImage: null }, { locale: 'fr' });
  }
  expect((await headOf(addressOf(plain))).meta['og:image']?.[0]).toContain('/share/documents/');
});

test('an article states its date of publication and its locales', async ({ workshop, reader }) => {
  const document = await workshop.published('documents', uniqueWord('texte'));
  const english = { title: uniqueWord('text'), body: paragraph('A text.'), localePublished: true };
  const { urls } = await workshop.save('documents', document.id, english, { locale: 'en' });
  const { fr, en } = urls as { fr: string; en: string };
  const stored = (await reader.get(`/api/documents/${document.id}`)).json;
  const { meta } = await headOf(en);
  expect(meta['og:type']).toEqual(['article']);
  expect(meta['article:published_time']).toEqual([stored.firstPublishedAt]);
  expect(meta['article:modified_time']).toEqual([stored.updatedAt]);
  expect(meta['og:locale']).toEqual(['en_GB']);
  expect(meta['og:locale:alternate']).toEqual(['fr_FR']);
  // Without a translation, the text is French and the page says so.
  const { meta: untranslated } = await headOf(fr.replace('/fr/', '/es/').replace('/documents/', '/documentos/'));
  expect(untranslated['og:locale']).toEqual(['fr_FR']);
  expect((await headOf(pagePath([], 'es'))).meta['og:type']).toEqual(['website']);
});

test('each list has a description in its language, with its filters', long, async ({ workshop }) => {
  const lists = ['members', 'events', 'documents', 'concepts', 'search', 'site-map'] as const;
  const descriptions = new Set<string>();
  for (const locale of locales) {
    const { meta: home } = await headOf(pagePath([], locale));
    for (const list of lists) {
      const { meta } = await headOf(sectionPath(list, locale));
      const [description = ''] = meta.description ?? [];
      expect.soft(description.length, `${list}, ${locale}`).toBeGreaterThan(50);
      expect.soft(description, `${list}, ${locale}`).not.toBe(home.description?.[0]);
      expect.soft(meta['og:description'], `${list}, ${locale}`).toEqual([description]);
      descriptions.add(description);
    }
  }
  expect(descriptions.size).toBe(lists.length * locales.length);

  const network = await workshop.published('members', uniqueWord('reseau'), {
    kind: 'network',
    acronym: null,
    country: 'ES',
  });
  await workshop.published('members', uniqueWord('membre'), { memberOf: [network.id] });
  await workshop.published('events', uniqueWord('agenda'));
  await workshop.published('documents', uniqueWord('texte'), { authors: [network.id] });
  const slug = new URL((network.urls as { fr: string }).fr).pathname.split('/').at(-1);
  const titleOf = async (path: string) => (await headOf(path)).title.split(' – ')[0];
  const titles = {
    '/fr/membres?nature=network&pays=ES': 'Membres\u00a0: Réseau, Espagne',
    [`/fr/membres?reseau=${slug}`]: `Membres\u00a0: ${network.name}`,
    '/en/events?type=meeting&year=2031': 'Events: Meeting, 2031',
    '/fr/documents?type=report&langue=fr': 'Documents\u00a0: Rapport, Français',
    [`/es/documentos?autor=${slug}`]: `Documentos: ${network.name}`,
    // Unknown filter values could be any text.
    '/fr/evenements?type=une-fausse-nouvelle&annee=vote&pays=xx': 'Événements',
  };
  for (const [path, title] of Object.entries(titles)) expect.soft(await titleOf(path), path).toBe(title);
});

test('a member is called by its name and its acronym', long, async ({ workshop }) => {
  const acronym = uniqueWord('sigle');
  const { urls } = await workshop.published('members', acronym, { name: 'Collectif des communes', seo: {} });
  const { title, meta } = await headOf((urls as { fr: string }).fr);
  expect(title).toMatch(new RegExp(`^Collectif des communes \\(${acronym}\\) – `));
  expect(meta['og:title']).toEqual([`Collectif des communes (${acronym})`]);
});
