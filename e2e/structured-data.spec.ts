import { locales } from '@/lib/locales';
import { pagePath, sectionPath } from '@/lib/routes';
import { type PageThing, vocabularyFaults } from './structured-data/vocabulary';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { markupOf } from './support/markup';
import { pageTypes } from './support/page-types';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile, pdf } from './support/uploads';

type Thing = PageThing['thing'];

/** Items of a page's JSON-LD; those of a graph are returned one by one. */
async function thingsOn(path: string): Promise<Thing[]> {
  const scripts = (await markupOf(path)).querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap(({ textContent }) => {
    const data = JSON.parse(textContent ?? '') as Json;
    expect(data['@context']).toBe('https://schema.org');
    return (data['@graph'] ?? [data]) as Thing[];
  });
}

const typesOf = (things: readonly Thing[]) => things.map((thing) => thing['@type']).sort();
const one = (things: readonly Thing[], type: string) => {
  const [thing, ...more] = things.filter((each) => each['@type'] === type);
  if (!thing || more.length > 0) throw new Error(`${more.length + (thing ? 1 : 0)} of ${type}`);
  return thing;
};

/** Ids that a page references without describing them. */
function danglingIn(things: readonly unknown[]): string[] {
  const described = new Set<string>();
  const named: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { '@id': id, ...rest } = value as Json;
    if (typeof id === 'string') {
      if (Object.keys(rest).length > 0) described.add(id);
      else named.push(id);
    }
    for (const part of Object.values(rest)) walk(part);
  };
  walk(things);
  return named.filter((id) => !described.has(id));
}

test('every page has structured data that is valid in schema.org', async ({ reader, workshop }) => {
  const expected: Record<string, string[]> = {
    home: ['Organization', 'WebSite'],
    'home in English': ['Organization', 'WebSite'],
    member: ['BreadcrumbList', 'Organization'],
    event: ['BreadcrumbList', 'Event'],
    concepts: ['BreadcrumbList', 'DefinedTermSet'],
    concept: ['BreadcrumbList', 'DefinedTerm'],
  };
  const all: PageThing[] = [];
  for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
    const things = await thingsOn(path);
    all.push(...things.map((thing) => ({ where: name, thing })));
    expect(danglingIn(things), `${name} names what it does not tell`).toEqual([]);
    if (name === 'document')
      expect(typesOf(things)).toEqual([expect.stringMatching(/^(Article|Digital)/), 'BreadcrumbList']);
    else if (name === 'not found') expect(things).toEqual([]);
    else expect(typesOf(things), name).toEqual(expected[name] ?? ['BreadcrumbList']);
  }
  // The types have the `target` of a search, but not the placeholder that search engines require.
  for (const { thing } of all.filter(({ thing: each }) => each['@type'] === 'WebSite')) {
    const { 'query-input': input, ...action } = thing.potentialAction as Json;
    expect(input).toBe('required name=search_term_string');
    thing.potentialAction = action;
  }
  // Added mistakes that the check must find: an unknown property, an unknown value and an unknown nested property.
  const wrong = [{ begins: '2026' }, { eventStatus: 'cancelled' }, { location: { '@type': 'Place', town: 'Gap' } }];
  const faults = await vocabularyFaults([
    ...all,
    ...wrong.map((part) => ({ where: 'wrong', thing: { '@type': 'Event', name: 'x', ...part } })),
  ]);
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(wrong.map(() => 'wrong'));
});

test('an event has its time zone, its location and its form of attendance', async ({ workshop }) => {
  const member = await workshop.published('members', uniqueWord('organisation'));
  const cover = await workshop.upload('media', await imageFile(uniqueWord('photo')), { alt: 'x', people: 'none' });
  const { urls } = await workshop.published('events', uniqueWord('agenda'), {
    startsAt: '2031-06-01T04:30:00.000Z',
    startsAt_tz: 'America/Bogota',
    endsAt: '2031-06-01T06:00:00.000Z',
    endsAt_tz: 'America/Bogota',
    venue: { name: 'Casa', city: 'Bogotá', country: 'CO', latitude: 4.65, longitude: -74.1 },
    onlineUrl: 'https://salon.example/a',
    status: 'postponed',
    price: 'Gratuit',
    registrationUrl: 'https://inscription.example/',
    organisers: [member.id],
    cover: cover.id,
  });
  const address = (urls as { fr: string }).fr;
  const event = one(await thingsOn(address), 'Event');
  expect(event).toMatchObject({
    url: address,
    inLanguage: 'fr',
    startDate: '2031-05-31T23:30:00-05:00',
    endDate: '2031-06-01T01:00:00-05:00',
    eventStatus: 'https://schema.org/EventPostponed',
    previousStartDate: '2031-05-31T23:30:00-05:00',
    offers: { '@type': 'Offer', price: '0', priceCurrency: 'EUR' },
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        name: 'Casa',
        address: { addressLocality: 'Bogotá', addressCountry: 'CO' },
        geo: { latitude: 4.65, longitude: -74.1 },
      },
      // A postponed event can't be joined or registered for: its page will have the new date.
      { '@type': 'VirtualLocation', url: address },
    ],
    organizer: [{ '@type': 'Organization', name: member.name, url: (member.urls as { fr: string }).fr }],
    image: { url: new URL(String(cover.url), installation.url).href },
  });
  expect(await vocabularyFaults([{ where: 'event', thing: event }])).toEqual([]);
});

test('a member is an organisation with its name, its acronym and its profiles', async ({ workshop }) => {
  const network = await workshop.published('members', uniqueWord('reseau'), { kind: 'network' });
  const word = uniqueWord('membre');
  const member = await workshop.published('members', word, {
    name: 'Collectif des communes',
    acronym: word,
    memberOf: [network.id],
  });
  const official = await workshop.published('members', uniqueWord('elue'), { kind: 'elected-official' });
  const addressOf = ({ urls }: Json) => (urls as { fr: string }).fr;
  const organisation = one(await thingsOn(addressOf(member)), 'Organization');
  expect(organisation).toMatchObject({
    name: 'Collectif des communes',
    alternateName: word,
    url: addressOf(member),
    sameAs: [`https://${word}.example/`, `https://${word}.example/social`],
    memberOf: [{ '@type': 'Organization', url: addressOf(network) }],
    address: { addressLocality: word, addressCountry: 'FR' },
  });
  const person = one(await thingsOn(addressOf(official)), 'Person');
  const things = [organisation, person].map((thing) => ({ where: thing['@type'], thing }));
  expect(await vocabularyFaults(things)).toEqual([]);
});

test('a document with text is an article, else a digital document with its files', async ({ workshop }) => {
  const text = await workshop.published('documents', uniqueWord('texte'));
  const file = await workshop.upload('files', pdf(uniqueWord('fichier')));
  const changes = { body: null, files: [{ file: file.id, language: 'fr', accessible: 'yes' }] };
  const filed = await workshop.published('documents', uniqueWord('fichier'), changes);
  const addressOf = ({ urls }: Json) => (urls as { fr: string }).fr;

  const article = one(await thingsOn(addressOf(text)), 'Article');
  const publisher = article.publisher as { name: string; url: string };
  expect(publisher.name).toBeTruthy();
  expect((await fetch(publisher.url)).status).toBe(200);
  expect(article).toMatchObject({ headline: text.title, datePublished: '2031-01-01', inLanguage: 'fr' });
  const digital = one(await thingsOn(addressOf(filed)), 'DigitalDocument');
  expect(digital.encoding).toMatchObject([
    { contentUrl: `${addressOf(filed)}/fr.pdf`, encodingFormat: 'application/pdf', inLanguage: 'fr' },
  ]);
  const things = [article, digital].map((thing) => ({ where: thing['@type'], thing }));
  expect(await vocabularyFaults(things)).toEqual([]);
});

test('in each locale, breadcrumb and site search are those of the locale', long, async ({ page }) => {
  for (const locale of locales) {
    const site = one(await thingsOn(pagePath([], locale)), 'WebSite');
    const { target } = site.potentialAction as { target: { urlTemplate: string } };
    expect(target.urlTemplate).toBe(`${installation.url}${sectionPath('search', locale)}?q={search_term_string}`);
    expect(site.inLanguage).toBe(locale);
    const breadcrumb = one(await thingsOn(sectionPath('concepts', locale)), 'BreadcrumbList');
    await page.goto(sectionPath('concepts', locale));
    const steps = page.locator('nav ol').first().getByRole('listitem');
    expect((breadcrumb.itemListElement as Json[]).map(({ name }) => name)).toEqual(await steps.allTextContents());
    expect(breadcrumb.itemListElement).toMatchObject([
      { item: installation.url + pagePath([], locale) },
      { position: 2 },
    ]);
  }
});

test('a title can’t break out of the structured data', async ({ page, workshop }) => {
  const title = `</script><script>document.title='broken'</script><!--<script>`;
  const { urls } = await workshop.published('events', uniqueWord('agenda'), { title, summary: title });
  const event = one(await thingsOn((urls as { fr: string }).fr), 'Event');
  expect(event).toMatchObject({ name: title, description: title });
  await page.goto((urls as { fr: string }).fr);
  await expect(page).not.toHaveTitle('broken');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
