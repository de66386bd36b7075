import { documentOf, type Json, messagesOf } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import type { Workshop } from './support/workshop';

async function redirect(workshop: Workshop, from: string, to: Json): Promise<Json & { id: string }> {
  const doc = documentOf(await workshop.admin.post('/api/redirects', { from, to }));
  workshop.removeLater('redirects', doc.id);
  return doc;
}

test('a redirect sends an old address for good to its content @mongo', async ({ reader, workshop }) => {
  const word = uniqueWord('now');
  const member = await workshop.published('members', word);
  const page = await workshop.published('pages', uniqueWord('page'));
  const urls = page.urls as { fr: string };
  const document = { type: 'document', document: { relationTo: 'members', value: member.id } };
  const old = uniqueWord('old');
  await redirect(workshop, `/fr/${old}/sous/adresse`, document);
  await redirect(workshop, `/fr/membres/${old}`, document);
  await redirect(workshop, `/${old}.php`, { type: 'document', document: { relationTo: 'pages', value: page.id } });
  await redirect(workshop, `/en/${old}`, { type: 'section', section: 'events' });
  await redirect(workshop, `/es/${old}/`, { type: 'url', url: 'https://example.org/elsewhere' });

  for (const [from, to] of [
    [`/fr/${old}/sous/adresse`, `/fr/membres/${word}`],
    [`/fr/${old}/sous/adresse?utm=1`, `/fr/membres/${word}`],
    [`/fr/membres/${old}`, `/fr/membres/${word}`],
    [`/${old}.php`, new URL(urls.fr).pathname],
    [`/en/${old}`, '/en/events'],
    [`/es/${old}`, 'https://example.org/elsewhere'],
  ]) {
    const answer = await reader.get(from ?? '');
    expect.soft([answer.status, answer.headers.get('location')], from).toEqual([308, to]);
  }
});

test('a redirect matches its query, and another query of the same names has no target @mongo', async ({
  reader,
  workshop,
}) => {
  const old = uniqueWord('old');
  const to = (path: string) => ({ type: 'url', url: `https://example.org/${path}` });
  const twelve = await redirect(workshop, `https://www.example.org/${old}.php?article12`, to('twelve'));
  expect(twelve.from).toBe(`/${old}.php?article12`);
  await redirect(workshop, `/${old}.php?article13=`, to('thirteen'));
  await redirect(workshop, `/${old}.php?page=liste&id_mot=5`, to('five'));
  await redirect(workshop, `/fr/membres/${old}?id=1`, to('one'));
  await redirect(workshop, `/fr/${old}/a?id=2`, to('two'));
  await redirect(workshop, `/fr/${old}/a`, to('a'));
  await redirect(workshop, `/?${old}=123`, to('home'));
  const double = await workshop.admin.post('/api/redirects', { from: `/${old}.php?id_mot=5&page=liste`, to: to('b') });
  expect([double.status, messagesOf(double)]).toEqual([400, expect.stringMatching(/mène déjà quelque part/)]);

  for (const [from, status, target] of [
    [`/${old}.php?article12`, 308, 'twelve'],
    [`/${old}.php?article13`, 308, 'thirteen'],
    [`/${old}.php?utm_source=lettre&article13`, 308, 'thirteen'],
    [`/${old}.php?id_mot=5&page=liste`, 308, 'five'],
    [`/${old}.php?id_mot=6&page=liste`, 404],
    [`/${old}.php?article99`, 404],
    [`/${old}.php`, 404],
    [`/fr/membres/${old}?id=1`, 308, 'one'],
    [`/fr/membres/${old}`, 404],
    [`/fr/${old}/a?id=2&x=1`, 308, 'two'],
    [`/fr/${old}/a?id=3`, 404],
    [`/fr/${old}/a?x=1`, 308, 'a'],
    [`/fr/${old}/a`, 308, 'a'],
    [`/?${old}=123`, 308, 'home'],
    [`/?${old}=124`, 404],
    ['/?x=1', 307],
  ] as const) {
    const answer = await reader.get(from);
    expect.soft(answer.status, from).toBe(status);
    if (target) expect.soft(answer.headers.get('location'), from).toBe(`https://example.org/${target}`);
    if (status === 404) expect.soft(answer.text, from).toContain('</html>');
  }
});

test('a redirect never hides content, and never reveals what is not public', async ({ reader, workshop }) => {
  const draft = await workshop.draft('members', uniqueWord('draft'));
  const shown = uniqueWord('shown');
  const member = await workshop.draft('members', shown);
  const old = uniqueWord('old');
  await redirect(workshop, `/fr/${old}`, { type: 'document', document: { relationTo: 'members', value: draft.id } });
  await redirect(workshop, `/fr/membres/${shown}`, { type: 'section', section: 'events' });
  await workshop.save('members', member.id, {});
  expect((await reader.get(`/fr/${old}`)).status).toBe(404);
  expect((await reader.get(`/fr/membres/${shown}`)).status).toBe(200);
  expect((await reader.get('/api/redirects')).status).toBe(403);
});

test(
  'a redirect is stored once, as a path, and never targets an address of the site',
  long,
  async ({ workshop, contributor }) => {
    const old = uniqueWord('old');
    const to = { type: 'section', section: 'events' };
    const stored = await redirect(workshop, `https://www.example.org/fr/${old}/?utm_source=lettre#bas`, to);
    expect(stored.from).toBe(`/fr/${old}`);
    const wrong: [Json, RegExp][] = [
      [{ from: `/fr/${old}`, to }, /from|Ancienne adresse|unique/i],
      [{ from: 'sans-barre', to }, /Une adresse de ce site/],
      [{ from: `/fr/${old}2`, to: { type: 'section' } }, /Choisissez où mène/],
      [{ from: `/fr/${old}3`, to: { type: 'url', url: `${workshop.siteUrl}/fr/${old}` } }, /Choisissez un contenu/],
    ];
    for (const [body, message] of wrong) {
      const answer = await workshop.admin.post('/api/redirects', body);
      expect
        .soft([answer.status, messagesOf(answer)], JSON.stringify(body))
        .toEqual([400, expect.stringMatching(message)]);
    }
    expect((await contributor.client.post('/api/redirects', { from: `/fr/${old}4`, to })).status).toBe(403);
  },
);

test('a redirect from an address with content is refused, with a message', long, async ({ workshop }) => {
  const word = uniqueWord('today');
  const member = await workshop.published('members', word);
  const page = await workshop.published('pages', uniqueWord('page'));
  const to = { type: 'document', document: { relationTo: 'members', value: member.id } };
  const known = await redirect(workshop, `/fr/${uniqueWord('known')}`, to);
  const attempts: [string, RegExp][] = [
    [`/fr/membres/${word}`, /tournerait en rond/],
    // It is public in French only, and has the redirect there too.
    [`/en/members/${word}/`, /tournerait en rond/],
    [new URL((page.urls as { fr: string }).fr).pathname, new RegExp(`celle de «\u00a0${page.title}`)],
    ['/fr/membres', /celle de/],
    [String(known.from), /mène déjà quelque part/],
  ];
  for (const [from, message] of attempts) {
    const answer = await workshop.admin.post('/api/redirects', { from, to });
    expect.soft([answer.status, messagesOf(answer)], from).toEqual([400, expect.stringMatching(message)]);
  }
  const changed = await workshop.admin.patch(`/api/redirects/${known.id}`, { from: known.from, to });
  expect(changed.status, 'its own line may be saved').toBe(200);
});

test('renamed or moved documents are found at their earlier addresses, with all pages below them @mongo', async ({
  reader,
  workshop,
}) => {
  const redirectOf = async (from: string) => {
    const { status, headers } = await reader.get(from);
    return status === 308 ? headers.get('location') : status;
  };
  const [first, second, third] = [uniqueWord('first'), uniqueWord('second'), uniqueWord('third')];
  const member = await workshop.published('members', first);
  await workshop.save('members', member.id, { slug: second }, { draft: true });
  expect(await redirectOf(`/fr/membres/${first}`), 'a draft renames nothing').toBe(200);
  await workshop.save('members', member.id, { slug: second });
  expect(await redirectOf(`/fr/membres/${first}`)).toBe(`/fr/membres/${second}`);
  expect(await redirectOf(`/en/members/${first}`), 'shown in French').toBe(`/en/members/${second}`);
  await workshop.save('members', member.id, { slug: third });
  expect(await redirectOf(`/fr/membres/${first}`), 'no chain').toBe(`/fr/membres/${third}`);
  expect(await redirectOf(`/fr/membres/${second}`)).toBe(`/fr/membres/${third}`);
  await workshop.save('members', member.id, { slug: first });
  expect(await redirectOf(`/fr/membres/${first}`), 'no circle').toBe(200);
  expect(await redirectOf(`/fr/membres/${third}`)).toBe(`/fr/membres/${first}`);
  const other = await workshop.published('members', third);
  expect(other.slug, 'an earlier address can be had').toBe(third);
  expect(await redirectOf(`/fr/membres/${third}`)).toBe(200);

  await workshop.admin.delete(`/api/members/${member.id}`);
  const left = await workshop.admin.get('/api/redirects', { 'where[from][equals]': `/fr/membres/${second}` });
  expect(left.json.totalDocs, 'no redirect to what is deleted').toBe(0);

  const [top, below, elsewhere] = [uniqueWord('top'), uniqueWord('below'), uniqueWord('elsewhere')];
  const parent = await workshop.published('pages', top);
  const child = await workshop.published('pages', below, { parent: parent.id });
  await workshop.save('pages', parent.id, { slug: elsewhere });
  expect(await redirectOf(`/fr/${top}`)).toBe(`/fr/${elsewhere}`);
  expect(await redirectOf(`/fr/${top}/${below}`)).toBe(`/fr/${elsewhere}/${below}`);
  await workshop.save('pages', child.id, { parent: null });
  expect(await redirectOf(`/fr/${elsewhere}/${below}`)).toBe(`/fr/${below}`);
  expect(await redirectOf(`/fr/${top}/${below}`)).toBe(`/fr/${below}`);
});
