import type { Page } from '@playwright/test';
import { dayMs } from '@/lib/limits';
import type { PublicCollection } from '@/lib/routes';
import { type Client, type Json, messagesOf } from './support/client';
import { filledIn, makeForm, names, runJobs, sampleForm, send } from './support/forms';
import { paragraph, titleFields, uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { pdf } from './support/uploads';

const pathOf = (document: Json) => new URL((document.urls as { fr: string }).fr).pathname;

/** Titles in letters without case, of emoji and of signs, and their addresses. */
const titles: [PublicCollection, string, RegExp][] = [
  ['members', '难民欢迎中心', /\/fr\/membres\/nan-min-huan-ying-zhong-xin(-\d+)?$/],
  ['events', 'ትግርኛ ማሕበር', /\/fr\/evenements\/tgrnya-mahber(-\d+)?$/],
  ['events', '…', /\/fr\/evenements\/evenement-[0-9a-f]{8}$/],
  ['documents', '🎉🎉', /\/fr\/documents\/document-[0-9a-f]{8}$/],
  ['documents', 'الهجرة', /\/fr\/documents\/lhjrh(-\d+)?$/],
  ['documents', 'Œuvre ﬁnale de SciencesPo', /\/fr\/documents\/oeuvre-finale-de-sciencespo(-\d+)?$/],
  ['concepts', 'জনসংহতি', /\/fr\/concepts\/jnsmhti(-\d+)?$/],
  ['pages', 'עברית', /\/fr\/vryt(-\d+)?$/],
];

/** The sitemap, with its parts. */
async function sitemapOf(reader: Client): Promise<string> {
  const { text } = await reader.get('/sitemap.xml');
  const parts = [...text.matchAll(/<sitemap>\s*<loc>([^<]+)/g)].map(([, part = '']) => new URL(part).pathname);
  return text + (await Promise.all(parts.map(async (part) => (await reader.get(part)).text))).join('');
}

test('every document has an address, whatever letters its title is in @mongo', async ({ reader, workshop }) => {
  const paths: string[] = [];
  const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  const soon = { startsAt: inDays(30), endsAt: inDays(31) };
  for (const [collection, title, address] of titles) {
    // Twice: the second has another address.
    for (const _ of ['one', 'two']) {
      const document = await workshop.published(collection, uniqueWord(), {
        [titleFields[collection]]: title,
        ...(collection === 'events' && { ...soon, programme: [] }),
      });
      expect.soft((document.urls as { fr?: string }).fr, title).toMatch(address);
      paths.push(pathOf(document));
    }
  }
  expect(new Set(paths).size).toBe(titles.length * 2);
  const sitemap = await sitemapOf(reader);
  for (const path of paths) {
    expect.soft((await reader.get(path)).status, path).toBe(200);
    expect.soft(sitemap, 'sitemap').toContain(`${path}<`);
  }
  for (const list of ['/fr/membres', '/fr/evenements', '/fr/documents', '/fr/concepts', '/fr/plan-du-site', '/fr']) {
    const { text } = await reader.get(list);
    expect.soft(text, list).not.toMatch(/<a [^>]*href=""/);
    expect.soft(text, list).not.toMatch(/<a(?: class="[^"]*")?>/);
  }
  const feeds = await reader.get('/fr/feed.xml');
  const calendar = await reader.get('/fr/evenements.ics');
  const unfolded = calendar.text.replace(/\r\n /g, '');
  for (const path of paths.filter((each) => /evenements|documents/.test(each))) {
    expect.soft(feeds.text, path).toContain(path);
    if (path.includes('evenements')) expect.soft(unfolded, path).toContain(path);
  }
});

test('invisible characters are not stored, in any locale, and search ignores them @mongo', async ({
  reader,
  workshop,
}) => {
  const word = uniqueWord('mot');
  const hidden = (text: string) => `\u202a\ufeff${text.split('').join('\u200b')}\u2060\u202c`;
  const document = await workshop.published('documents', word, { title: hidden(word), summary: hidden(word) });
  expect(document).toMatchObject({ title: word, summary: word, slug: word });
  const english = { title: hidden(`English ${word}`), summary: hidden(word), localePublished: true };
  const saved = await workshop.save('documents', document.id, english, { locale: 'en' });
  expect(saved).toMatchObject({ title: `English ${word}`, summary: word });
  await workshop.save('documents', document.id, { body: paragraph(`Les é\u00adlus de ${hidden(`${word}zz`)}`) });
  for (const query of [word, hidden(word), `${word}zz`]) {
    const { results } = (await reader.get('/api/search', { q: query })).json as { results?: { id: string }[] };
    expect.soft(results?.map(({ id }) => id)).toEqual([document.id]);
  }
});

test('plurals, feminines and inclusive spelling match each other, marked as they are written', async ({
  reader,
  workshop,
}) => {
  const word = uniqueWord('terme');
  const { id } = await workshop.published('documents', word, {
    body: paragraph(`${word} : les élu·e·s, une actrice, des détenus et un ﬁnancement 🎉${'👩‍👩‍👧‍👦'.repeat(60)}`),
  });
  const marks = { élus: 'élu·e·s', 'élu-e-s': 'élu·e·s', acteur·rice: 'actrice', détenue: 'détenus' };
  for (const [query, marked] of Object.entries({ ...marks, financement: 'ﬁnancement' })) {
    const { results = [] } = (await reader.get('/api/search', { q: `${word} ${query}` })).json as {
      results?: { id: string; excerpt: { text: string; marks: [number, number][] } }[];
    };
    expect
      .soft(
        results.map((result) => result.id),
        query,
      )
      .toEqual([id]);
    const { excerpt } = results[0] ?? { excerpt: { text: '', marks: [] } };
    expect
      .soft(
        excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end)),
        query,
      )
      .toEqual([word, marked]);
    expect.soft(excerpt.text, query).toMatch(/ 🎉(?:👩‍👩‍👧‍👦)*…?$/u);
  }
  // The starter content writes élu·e·s everywhere.
  expect((await reader.get('/api/search', { q: 'élus' })).json.total).toBeGreaterThan(0);
});

test('a form accepts numbers and addresses as people copy them', async ({ workshop }) => {
  const questions = sampleForm('x').questions as object[];
  const telephone = { blockType: 'telephone', id: 'aaaaaaaaaaaaaaaaaaaaaaa9', label: 'Téléphone', required: true };
  const form = await makeForm(workshop, { questions: [...questions, telephone] });
  const phone = 'q-aaaaaaaaaaaaaaaaaaaaaaa9';
  const numbers = {
    '\u202a+33 6 12 34 56 78\u202c': '+33 6 12 34 56 78',
    '06\u201112\u201134\u00a056 78 (le soir)': '06-12-34 56 78 (le soir)',
    '٠٦ ١٢ ٣٤ ٥٦ ٧٨': '06 12 34 56 78',
  };
  const email = '\u00a0nom\u200b@café\u00ad.example\u202c';
  for (const number of Object.keys(numbers)) {
    const answer = await send(
      form,
      filledIn({ [phone]: number, [names.email]: email, [names.name]: '\ufeffPré\u200bnom' }),
    );
    expect.soft(answer.status, JSON.stringify(number)).toBe(303);
  }
  const sent = await form.submissions();
  const answers = sent.map(({ answers: all }) => (all as { answer: string }[]).map(({ answer }) => answer));
  expect(answers.map((each) => each.at(-1)).sort()).toEqual(Object.values(numbers).sort());
  for (const each of answers) expect(each.slice(0, 2)).toEqual(['Prénom', 'nom@café.example']);
  expect(new Set(sent.map((each) => each.email))).toEqual(new Set(['nom@xn--caf-dma.example']));
  for (const wrong of ['le soir', '\u202a\u202c', 'nom@exemple.org']) {
    expect((await send(form, filledIn({ [phone]: wrong }))).status).toBe(422);
  }
});

test('the CSV of members has the decimal mark of its language', async ({ reader, workshop }) => {
  const name = uniqueWord('membre');
  await workshop.published('members', name, { latitude: -34.6, longitude: 12.05 });
  const lineIn = async (path: string) =>
    (await reader.get(path)).text.split('\r\n').find((line) => line.startsWith(name)) ?? '';
  expect(await lineIn('/fr/membres.csv')).toContain(';-34,6;12,05;');
  expect(await lineIn('/es/miembros.csv?fallback-locale=fr')).toContain(';-34,6;12,05;');
  expect(await lineIn('/en/members.csv?fallback-locale=fr')).toContain(',-34.6,12.05,');
});

/** Runs the trial of a file of members, and returns its counts by outcome. */
async function tryOut(client: Client, bytes: Uint8Array<ArrayBuffer>) {
  const body = new FormData();
  body.append('file', new File([bytes], 'membres.csv', { type: 'text/csv' }));
  return client.request('POST', '/api/editorial/member-imports', { form: body });
}

test('an import reads every encoding of spreadsheets, recognises members in other capitals, refuses other letters', async ({
  editor,
  workshop,
}) => {
  const word = uniqueWord('MdM');
  await workshop.published('members', uniqueWord(), { name: word });
  const table = `Nom;Pays\r\n${word.toUpperCase()};Mali\r\n${word.toLowerCase()};Mali\r\nÉté ${word};Mali\r\n`;
  const wide = Buffer.from(table, 'utf16le');
  const files = [new TextEncoder().encode(table), Uint8Array.from(wide), Uint8Array.from(Buffer.from(wide).swap16())];
  for (const bytes of files) {
    const { status, json } = await tryOut(editor.client, bytes);
    expect(status).toBe(201);
    const toFix = await editor.client.get(`/api/editorial/member-imports/${json.id}/to-fix.csv`);
    expect.soft(toFix.text.replace('\ufeff', '')).toBe(`Nom;Pays\r\n${word.toLowerCase()};Mali\r\n`);
    if (bytes !== files.at(-1)) continue;
    expect((await editor.client.post(`/api/editorial/member-imports/${json.id}/run`, {})).status).toBe(202);
  }
  await runJobs(workshop.admin);
  const query = { 'where[name][like]': word, draft: true, locale: 'fr', depth: 0, sort: 'createdAt' };
  const members = async () =>
    (await editor.client.get('/api/members', query)).json.docs as { id: string; name: string }[];
  await expect.poll(async () => (await members()).map(({ name }) => name)).toEqual([word.toUpperCase(), `Été ${word}`]);
  for (const { id } of (await members()).slice(1)) workshop.removeLater('members', id);
  const mac = Uint8Array.from('Nom;Ville\rG\x8en\x8erale;\x83vry\r', (sign) => sign.charCodeAt(0));
  for (const [language, reason] of [
    ['fr', 'ni en UTF-8, ni en UTF-16, ni en Windows-1252'],
    ['en', 'neither UTF-8, UTF-16 nor Windows-1252'],
    ['es', 'ni en Windows-1252'],
  ] as const) {
    const refused = await tryOut(editor.client.speaking(language), mac);
    expect.soft(refused.status).toBe(400);
    expect.soft(messagesOf(refused)).toContain(reason);
  }
});

/** Horizontal overflow of the page, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

test('a word of 175 letters is broken everywhere, on a screen of 320 pixels', async ({ page, workshop }) => {
  const endless = uniqueWord('anticonstitutionnellement').padEnd(175, 'x');
  const short = uniqueWord();
  const file = await workshop.upload('files', pdf(short));
  const document = await workshop.published('documents', short, {
    title: endless,
    summary: endless,
    body: paragraph(endless),
    files: [{ file: file.id, language: 'fr', accessible: 'yes' }],
  });
  const member = await workshop.published('members', short, {
    name: endless,
    acronym: endless.slice(0, 40),
    summary: endless,
    place: endless.slice(0, 120),
  });
  const event = await workshop.published('events', short, {
    title: endless,
    summary: endless,
    price: endless,
    contact: endless,
    organisers: [member.id],
    venue: { name: endless, city: endless, country: 'FR' },
  });
  const concept = await workshop.published('concepts', short, {
    term: endless.slice(0, 120),
    question: endless,
    definition: endless,
  });
  const parent = await workshop.published('pages', short, { title: endless });
  const child = await workshop.published('pages', uniqueWord(), { title: endless, parent: parent.id });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    ...[document, member, event, concept, parent, child].map(pathOf),
    ...['/fr/documents', '/fr/membres', '/fr/evenements', '/fr/concepts', '/fr/plan-du-site'],
    `/fr/recherche?q=${endless}`,
  ]) {
    await page.goto(path);
    expect.soft(await sideways(page), path.slice(0, 60)).toBe(0);
  }
});
