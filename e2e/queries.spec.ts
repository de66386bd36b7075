import { listPath } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { calendarPath, feedPath, sectionCollections, sections } from '@/lib/routes';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { pageTypes } from './support/page-types';
import { queriesFor } from './support/query-count';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile, pdf } from './support/uploads';
import type { Workshop } from './support/workshop';

const pathOf = (document: Json) => new URL((document.urls as { fr: string }).fr).pathname;

/** The same address in English, with the section's name there. */
const inEnglish = (path: string) =>
  sectionCollections.reduce((english, section) => {
    const { fr, en } = sections[section];
    return english.replace(new RegExp(`^/fr/${fr}/`), `/en/${en}/`);
  }, path);

/** Documents that a test references: a member, a concept and files. */
async function makeShared(workshop: Workshop) {
  const cover = await workshop.upload('media', await imageFile(uniqueWord('image'), { width: 60, height: 40 }), {
    alt: 'x',
    people: 'none',
  });
  const file = await workshop.upload('files', pdf(uniqueWord('fichier')));
  const member = await workshop.published('members', uniqueWord('membre'), { logo: cover.id });
  const concept = await workshop.published('concepts', uniqueWord('concept'));
  return { cover, file, member, concept };
}

type Shared = Awaited<ReturnType<typeof makeShared>>;

/** Adds one document to everything that a list can have. */
async function makeOne(workshop: Workshop, { cover, file, member, concept }: Shared) {
  const related = { concepts: [concept.id] };
  const place = { latitude: 45 + Math.random(), longitude: 3 + Math.random() };
  const one = await workshop.published('members', uniqueWord('membre'), {
    memberOf: [member.id],
    logo: cover.id,
    ...place,
  });
  const document = await workshop.published('documents', uniqueWord('texte'), {
    ...related,
    authors: [member.id, one.id],
    cover: cover.id,
    files: [{ file: file.id, language: 'fr' }],
  });
  const event = (year: number) =>
    workshop.published('events', uniqueWord('rencontre'), {
      ...related,
      startsAt: `${year}-06-01T08:00:00.000Z`,
      endsAt: null,
      organisers: [member.id, one.id],
      participants: [one.id],
      documents: [document.id],
      cover: cover.id,
    });
  const made = { one, document, events: [await event(2031), await event(2015)] };
  await workshop.published('concepts', uniqueWord('concept'), { related: [concept.id], documents: [document.id] });
  return made;
}

test('a page makes no more queries for many documents than for few', long, async ({ reader, workshop }) => {
  test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
  const shared = await makeShared(workshop);
  const related = { concepts: [shared.concept.id] };
  const document = await workshop.published('documents', uniqueWord('texte'), {
    ...related,
    authors: [shared.member.id],
  });
  const event = await workshop.published('events', uniqueWord('rencontre'), {
    ...related,
    organisers: [shared.member.id],
  });
  const map = await workshop.published('pages', uniqueWord('carte'), { layout: [{ blockType: 'map' }] });
  const tied = [shared.member, shared.concept, document, event].map(pathOf);
  const lists = (locale: Locale) => [
    listPath('members', locale),
    listPath('members', locale, { country: 'FR' }),
    listPath('events', locale),
    listPath('events', locale, { kind: 'meeting' }),
    listPath('documents', locale),
    listPath('documents', locale, { language: 'fr' }),
  ];
  const paths = new Set([
    ...Object.values(await pageTypes(reader, workshop)),
    ...lists('fr'),
    ...lists('en'),
    ...tied.flatMap((path) => [path, inEnglish(path)]),
    pathOf(map),
    ...['/fr/membres.csv', '/fr/membres.geojson', '/sitemap.xml', '/sitemap-events-1.xml', '/sitemap-pages-1.xml'],
    ...[calendarPath('fr'), calendarPath('en'), feedPath('news', 'xml', 'en')],
  ]);
  const countAll = async () => {
    const counts = new Map<string, number>();
    // With credentials, whatever they are, no stored response is the answer.
    const headers = { Authorization: 'none' };
    for (const path of paths) counts.set(path, await queriesFor(() => reader.get(path, {}, headers)));
    return counts;
  };

  for (let few = 0; few < 2; few += 1) await makeOne(workshop, shared);
  const before = await countAll();
  for (let many = 0; many < 5; many += 1) await makeOne(workshop, shared);
  const after = await countAll();
  for (const [path, queries] of after) {
    expect.soft(queries, path).toBeGreaterThan(0);
    expect.soft(queries, `${path} made ${before.get(path)} for few`).toBeLessThanOrEqual(before.get(path) ?? 0);
  }
});
