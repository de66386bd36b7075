import { pagesOf } from '@/collections/files/test-pdfs';
import { type Answer, Client, messagesOf } from './support/client';
import { installation } from './support/installation';
import { paragraph, samples, uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { zipOf } from './support/zips';

type Marked = { text: string; marks: [number, number][] };
type Result = {
  type: string;
  id: string;
  title: string;
  titleMarks: [number, number][];
  url: string;
  excerpt: Marked;
  date: string | null;
};
type Found = { total: number; counts: Record<string, number>; page: number; totalPages: number; results: Result[] };

const search = async (q: string, query: Record<string, string | number> = {}, client = new Client()): Promise<Found> =>
  (await client.get('/api/search', { q, ...query })).json as unknown as Found;
const idsOf = ({ results }: Found) => results.map(({ id }) => id);
const marked = ({ text, marks }: Marked) => marks.map(([start, end]) => text.slice(start, end));

test('accents, plurals and related words match each other, marked, in three languages', async ({ workshop }) => {
  const words = {
    fr: {
      text: 'Des réfugiés dans les collectivités',
      requested: 'refugies collectivité',
      marks: ['réfugiés', 'collectivités'],
    },
    en: { text: 'Cities that welcome refugees', requested: 'city refugee', marks: ['Cities', 'refugees'] },
    es: { text: 'Las migraciones de los niños', requested: 'migracion nino', marks: ['migraciones', 'niños'] },
  } as const;
  const name = uniqueWord('port');
  const { id } = await workshop.published('concepts', name, { body: paragraph(words.fr.text) });
  for (const locale of ['en', 'es'] as const) {
    const { aliases, ...fields } = samples.concepts(name);
    await workshop.save(
      'concepts',
      id,
      { ...fields, body: paragraph(words[locale].text), localePublished: true },
      { locale },
    );
  }
  for (const locale of ['fr', 'en', 'es'] as const) {
    const { results } = await search(`${words[locale].requested} ${name}`, { locale });
    expect(
      results.map((result) => result.id),
      locale,
    ).toEqual([id]);
    const { excerpt } = await search(words[locale].requested, { locale, limit: 25 }).then(
      (found) => found.results.find((result) => result.id === id) ?? { excerpt: { text: '', marks: [] } },
    );
    expect(marked(excerpt as Marked), locale).toEqual(words[locale].marks);
  }
});

test('a reader finds words within a PDF, with a plain form', async ({ browser }) => {
  // In the starter content's proceedings, in the file only.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${installation.url}/fr`);
  await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click();
  await page.getByLabel('Mots recherchés').fill('PROVISOIRES signes actes');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(page).toHaveURL(/\/fr\/recherche\?q=PROVISOIRES\+signes\+actes$/);
  await expect(page.getByRole('heading', { name: /résultats? pour/ })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Actes de la rencontre/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Actes de la rencontre/);
  await context.close();
});

test('the words of files are found in their language', async ({ workshop }) => {
  const [french, english, office] = [uniqueWord('francais'), uniqueWord('anglais'), uniqueWord('bureau')];
  const title = uniqueWord('titre');
  const upload = (name: string, body: Buffer, type: string) =>
    workshop.upload('files', new File([new Uint8Array(body)], name, { type }));
  const pdf = async (word: string) =>
    (await upload(`${word}.pdf`, Buffer.from(pagesOf('Rien', `Une ${word} ici`)), 'application/pdf')).id;
  const odt = zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<text:p>Le ${office}</text:p>`,
  });
  const files = [
    { file: await pdf(french), language: 'fr', accessible: 'unknown' },
    { file: await pdf(english), language: 'en', accessible: 'unknown' },
    {
      file: (await upload('texte.odt', odt, 'application/vnd.oasis.opendocument.text')).id,
      language: 'fr',
      accessible: 'unknown',
    },
  ];
  const { id } = await workshop.published('documents', title, { files });
  const found = await search(french);
  expect(idsOf(found)).toEqual([id]);
  expect(marked(found.results[0]?.excerpt as Marked)).toEqual([french]);
  expect(idsOf(await search(office))).toEqual([id]);
  expect(idsOf(await search(english))).toEqual([]);
  expect(idsOf(await search(english, { locale: 'en' })), 'not shown in English').toEqual([]);
  await workshop.save(
    'documents',
    id,
    { title: `${title} shown`, slug: `${title}-en`, localePublished: true },
    { locale: 'en' },
  );
  expect(idsOf(await search(english, { locale: 'en' }))).toEqual([id]);
  expect(idsOf(await search(french, { locale: 'en' }))).toEqual([]);
});

test('new, changed and deleted content is found correctly at the next search @mongo', async ({ workshop, admin }) => {
  for (const collection of ['members', 'events', 'documents', 'concepts', 'pages'] as const) {
    const [first, second, third] = [uniqueWord('avant'), uniqueWord('brouillon'), uniqueWord('ensuite')];
    const { id } = await workshop.published(collection, first);
    expect(idsOf(await search(first)), collection).toEqual([id]);
    await workshop.save(collection, id, { ...samples[collection](second), slug: first }, { draft: true });
    expect(idsOf(await search(second)), `${collection}: a draft is not found`).toEqual([]);
    expect(idsOf(await search(second, {}, admin.client)), `${collection}: by staff neither`).toEqual([]);
    expect(idsOf(await search(first)), `${collection}: what is public stays`).toEqual([id]);
    await workshop.save(collection, id, { ...samples[collection](third), slug: first });
    expect(idsOf(await search(third)), `${collection}: changed`).toEqual([id]);
    expect(idsOf(await search(first)), `${collection}: former words`).toEqual([]);
    await workshop.unpublish(collection, id);
    expect(await search(third), `${collection}: unpublished`).toMatchObject({ total: 0, results: [] });
  }
});

test('hidden members are not found, nor hidden places, nor pages below unpublished ones', async ({ workshop }) => {
  const [name, place, below] = [uniqueWord('membre'), uniqueWord('lieu'), uniqueWord('dessous')];
  const { id } = await workshop.published('members', name, { place });
  expect(idsOf(await search(place))).toEqual([id]);
  await workshop.save('members', id, { visibility: 'without-place' });
  expect(idsOf(await search(place))).toEqual([]);
  expect(idsOf(await search(name))).toEqual([id]);
  await workshop.save('members', id, { visibility: 'hidden' });
  expect(idsOf(await search(name))).toEqual([]);

  const parent = await workshop.draft('pages', uniqueWord('parent'));
  const page = await workshop.published('pages', below, { parent: parent.id });
  expect(idsOf(await search(below))).toEqual([]);
  await workshop.save('pages', parent.id, {});
  expect(idsOf(await search(below))).toEqual([page.id]);
});

test('results are counted by type, filtered, and twenty a page', async ({ workshop, page }) => {
  const word = uniqueWord('foule');
  for (let number = 0; number < 21; number += 1) {
    await workshop.published('concepts', uniqueWord('concept'), { question: `${word} ${number}` });
  }
  const member = await workshop.published('members', uniqueWord('membre'), { summary: `Une ${word}.` });
  const found = await search(word, { limit: 25 });
  expect(found).toMatchObject({ total: 22, counts: { concepts: 21, members: 1, pages: 0 } });
  expect(found.results.at(-1)?.id, 'a title weighs more').toBe(member.id);
  expect(idsOf(await search(word, { type: 'members' }))).toEqual([member.id]);

  await page.goto(`/fr/recherche?q=${word}`);
  await expect(page.getByRole('heading', { level: 2, name: `22 résultats pour «\u00a0${word}\u00a0»` })).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(20);
  await page.getByRole('link', { name: 'Page suivante' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(2);
  await page.getByRole('link', { name: 'Membres (1)' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Membres (1)' })).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('mark')).toHaveText([word]);
  for (const beyond of ['page=3', 'page=0', 'page=x', 'type=users']) {
    expect.soft((await page.goto(`/fr/recherche?q=${word}&${beyond}`))?.status(), beyond).toBe(404);
  }
});

test('an empty query and an empty result are explained, with links', async ({ page }) => {
  expect((await page.goto('/fr/recherche'))?.status()).toBe(200);
  await expect(page.getByText('Cherchez dans les membres')).toBeVisible();
  await page.goto('/en/search?q=xylophone');
  await expect(page.getByText('No results for “xylophone”. Try another word.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Search in French' })).toHaveAttribute(
    'href',
    '/fr/recherche?q=xylophone',
  );
  await page.goto(`/fr/recherche?q=${'mot '.repeat(80)}`);
  await expect(page.getByText('Votre recherche est trop longue')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test('an unknown page offers the search, in its language', async ({ page }) => {
  await page.goto('/es/nada');
  await page.getByRole('main').getByLabel('Palabras buscadas').fill('acogida');
  await page.getByRole('main').getByRole('button', { name: 'Buscar' }).click();
  await expect(page).toHaveURL(/\/es\/buscar\?q=acogida$/);
});

test('nothing that is typed or found is executed', async ({ workshop, page }) => {
  const word = uniqueWord('piege');
  const attack = `<img src=x onerror="window.hit=1"><script>window.hit=1</script>"><svg onload=window.hit=1> ${word}`;
  await workshop.published('concepts', uniqueWord('concept'), { question: attack, definition: attack });
  await page.goto(`/fr/recherche?q=${encodeURIComponent(attack)}`);
  await expect(page.getByRole('heading', { level: 3, name: word })).toBeVisible();
  await expect(page.locator('mark', { hasText: word }).first()).toBeVisible();
  await expect(page.getByLabel('Mots recherchés')).toHaveValue(attack);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.locator('main img, main svg').count()).toBe(0);
});

test('the API returns the address of each result, and refuses unknown parameters', async ({ workshop, reader }) => {
  const word = uniqueWord('api');
  const { id, urls } = await workshop.published('events', word);
  const { results, ...counted } = await search(word);
  expect(counted).toEqual({
    total: 1,
    counts: { members: 0, events: 1, documents: 0, concepts: 0, pages: 0 },
    page: 1,
    totalPages: 1,
  });
  expect(results).toEqual([
    {
      type: 'events',
      id,
      title: word,
      titleMarks: [[0, word.length]],
      url: (urls as { fr: string }).fr,
      excerpt: { text: word, marks: [[0, word.length]] },
      date: '2031-05-04T08:00:00.000Z',
    },
  ]);
  const refusals: Record<string, RegExp> = {
    '': /«\sq\s»/,
    'q=': /«\sq\s»/,
    [`q=${'x'.repeat(201)}`]: /«\sq\s»/,
    'q=a&locale=xx': /«\slocale\s»/,
    'q=a&locale=all': /«\slocale\s»/,
    'q=a&type=users': /«\stype\s»/,
    'q=a&page=0': /«\spage\s»/,
    'q=a&limit=0': /«\slimit\s»/,
    'q=a&limit=26': /«\slimit\s»/,
  };
  for (const [query, message] of Object.entries(refusals)) {
    const answer: Answer = await reader.get(`/api/search?${query}`);
    expect.soft(answer.status, query).toBe(400);
    expect.soft(messagesOf(answer), query).toMatch(message);
  }
});
