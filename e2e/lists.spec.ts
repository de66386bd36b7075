import { Copies } from './support/copies';
import { installation } from './support/installation';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { pdf } from './support/uploads';

test.use({ javaScriptEnabled: false });

const names = (word: string) => ({ hasText: word });

test('members are filtered by kind, country and network, by form and by address @mongo', async ({ page, workshop }) => {
  const word = uniqueWord('filtre');
  const member = (name: string, changes: object) =>
    workshop.published('members', uniqueWord('membre'), { name: `${name} ${word}`, acronym: null, ...changes });
  const { id } = await member('Réseau', { kind: 'network', country: 'PE' });
  await member('Alpha', { kind: 'union', country: 'PE', memberOf: [id] });
  await member('Bravo', { kind: 'union', country: 'CL' });
  await member('Charlie', { kind: 'union', country: 'CL', memberOf: [id] });

  await page.goto('/fr/membres');
  const form = page.getByRole('search', { name: 'Filtrer les membres' });
  const found = page.getByRole('heading', { level: 3 }).filter(names(word));
  await form.getByLabel('Nature').selectOption('Syndicat');
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page).toHaveURL(/\/fr\/membres\?nature=union/);
  await expect(page.getByText('3 membres')).toBeVisible();
  await expect(found).toHaveText([`Alpha ${word}`, `Bravo ${word}`, `Charlie ${word}`]);
  await expect(form.getByLabel('Nature')).toHaveValue('union');

  await form.getByLabel('Pays').selectOption('Chili');
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(found).toHaveText([`Bravo ${word}`, `Charlie ${word}`]);

  await form.getByLabel('Réseau').selectOption(`Réseau ${word}`);
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(found).toHaveText([`Charlie ${word}`]);
  await expect(page.getByText('1 membre', { exact: false }).first()).toBeVisible();

  // The same filters in another locale, by their names there.
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/members\?kind=union&country=CL&network=/);
  await expect(found).toHaveText([`Charlie ${word}`]);
});

test('a hidden member adds no filter option and no result @mongo', async ({ reader, workshop }) => {
  const hidden = await workshop.published('members', uniqueWord('cache'), {
    visibility: 'hidden',
    kind: 'network',
    country: 'BT',
  });
  const word = uniqueWord('auteur');
  await workshop.published('members', uniqueWord('membre'), { memberOf: [hidden.id] });
  await workshop.published('documents', word, { authors: [hidden.id] });
  const slug = String(hidden.slug);
  for (const path of ['/fr/membres', '/fr/documents']) {
    const { text } = await reader.get(path);
    expect(text).not.toContain('Bhoutan');
    expect(text).not.toContain(slug);
  }
  for (const path of [
    '/fr/membres?pays=BT',
    `/fr/membres?reseau=${slug}`,
    `/fr/membres?autour-de=overview.wide.${slug}`,
    `/fr/documents?auteur=${slug}`,
  ]) {
    const { status, text } = await reader.get(path);
    expect(status).toBe(200);
    expect(text).toMatch(/Aucun (membre|document) ne correspond à ces filtres/);
  }
});

test('events are filtered by the year at their place, kind, country and online @mongo', async ({ page, workshop }) => {
  const word = uniqueWord('evenement');
  const event = (title: string, changes: object) =>
    workshop.published('events', uniqueWord('rencontre'), { title: `${title} ${word}`, endsAt: null, ...changes });
  // The first of January in Paris is still the year before in UTC.
  const newYear = { startsAt: '2033-12-31T23:00:00.000Z', startsAt_tz: 'Europe/Paris', allDay: true };
  await event('Alpha', { ...newYear, kind: 'campaign', attendance: 'in-person', venue: { country: 'PE' } });
  await event('Bravo', { startsAt: '2034-06-01T08:00:00.000Z', kind: 'webinar', attendance: 'online', venue: {} });
  await event('Charlie', { startsAt: '2014-06-01T08:00:00.000Z', kind: 'campaign', venue: { country: 'PE' } });

  await page.goto('/fr/evenements');
  const form = page.getByRole('search', { name: 'Filtrer les événements' });
  const found = page.getByRole('heading', { level: 3 }).filter(names(word));
  await expect(found).toHaveText([`Alpha ${word}`, `Bravo ${word}`, `Charlie ${word}`]);
  await form.getByLabel('Année').selectOption('2034');
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(found).toHaveText([`Alpha ${word}`, `Bravo ${word}`]);
  await expect(page.getByText('2 événements')).toBeVisible();
  await form.getByLabel('Pays').selectOption('En ligne');
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(found).toHaveText([`Bravo ${word}`]);

  await page.goto('/fr/evenements?annee=2033');
  await expect(page.getByText('Aucun événement ne correspond à ces filtres.')).toBeVisible();
  await page.goto('/fr/evenements?type=campaign&pays=PE');
  await expect(found).toHaveText([`Alpha ${word}`, `Charlie ${word}`]);
  await page.getByRole('navigation', { name: 'Années passées' }).getByRole('link', { name: '2014' }).click();
  await expect(found).toHaveText([`Charlie ${word}`]);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(found).toHaveText([`Charlie ${word}`]);
});

test('documents are filtered by kind, language, year and author; a translation that is not public does not count @mongo', async ({
  page,
  reader,
  workshop,
}) => {
  const word = uniqueWord('document');
  const author = await workshop.published('members', uniqueWord('auteur'), { name: `Auteur ${word}`, acronym: null });
  const document = (title: string, changes: object) =>
    workshop.published('documents', uniqueWord('texte'), {
      title: `${title} ${word}`,
      kind: 'guide',
      authors: [author.id],
      ...changes,
    });
  const file = await workshop.upload('files', pdf(uniqueWord('fichier')));
  await document('Alpha', {
    publishedOn: '2012-03-01T00:00:00.000Z',
    body: null,
    files: [{ file: file.id, language: 'de' }],
  });
  const translated = await document('Bravo', { publishedOn: '2013-03-01T00:00:00.000Z' });
  await workshop.save(
    'documents',
    translated.id,
    { title: `Bravo ${word}`, body: paragraph('Text'), localePublished: true },
    { locale: 'en' },
  );
  const hidden = await document('Charlie', { publishedOn: '2014-03-01T00:00:00.000Z' });
  await workshop.save(
    'documents',
    hidden.id,
    { title: `Secret ${word}`, body: paragraph('Text'), localePublished: false },
    { locale: 'en' },
  );

  await page.goto('/fr/documents');
  const form = page.getByRole('search', { name: 'Filtrer les documents' });
  const found = page.getByRole('heading', { level: 3 }).filter(names(word));
  await form.getByLabel('Auteur').selectOption(`Auteur ${word}`);
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(found).toHaveText([`Charlie ${word}`, `Bravo ${word}`, `Alpha ${word}`]);
  await form.getByLabel('Langue').selectOption('Français');
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(found).toHaveText([`Charlie ${word}`, `Bravo ${word}`]);
  await form.getByLabel('Langue').selectOption('Anglais');
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(found).toHaveText([`Bravo ${word}`]);
  await expect(page.getByText('Français et anglais')).toBeVisible();
  await form.getByLabel('Langue').selectOption('Allemand');
  await form.getByRole('button', { name: 'Filtrer' }).click();
  await expect(found).toHaveText([`Alpha ${word}`]);
  await page.goto('/fr/documents?annee=2014&type=guide');
  await expect(found).toHaveText([`Charlie ${word}`]);

  const english = await reader.get('/en/documents', { language: 'en', author: String(author.slug) });
  expect(english.text).toContain(`Bravo ${word}`);
  expect(english.text).not.toContain('Secret');
  expect(english.text).not.toContain(`Charlie ${word}`);
});

test('lists of no, one and 21 documents; pages keep the filters @mongo', async ({ page, reader, workshop }) => {
  const author = await workshop.published('members', uniqueWord('auteur'));
  const path = `/fr/documents?auteur=${author.slug}`;
  const write = () => workshop.published('documents', uniqueWord('texte'), { authors: [author.id] });

  await page.goto(path);
  await expect(page.getByText('Aucun document ne correspond à ces filtres.')).toBeVisible();
  await page.getByRole('link', { name: 'Voir tous les documents' }).click();
  await expect(page).toHaveURL(/\/fr\/documents$/);

  await write();
  await page.goto(path);
  await expect(page.getByText('1 document', { exact: true })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pages de la liste' })).toHaveCount(0);

  for (let made = 1; made < 21; made += 1) await write();
  await page.goto(path);
  await expect(page.getByText('21 documents', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(20);
  await page.getByRole('link', { name: 'Page suivante' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  expect(new URL(page.url()).search).toBe(`?auteur=${author.slug}&page=2`);
  expect((await reader.get(`${path}&page=3`)).status).toBe(404);
  expect((await reader.get(`${path}&page=x`)).status).toBe(404);
  expect((await reader.get(`${path}&sans-objet=1`)).status).toBe(200);
});

test('a list of 2,000 documents', long, async ({ page, reader, workshop }) => {
  test.skip(installation.onMongo, 'the copies are made in the file of SQLite');
  const original = await workshop.published('documents', uniqueWord('copie'), { kind: 'model-deliberation' });
  const copies = new Copies('documents', original);
  const path = '/fr/documents?type=model-deliberation';
  copies.make(1999);
  try {
    await page.goto(path);
    await expect(page.getByText(/^2\s000 documents$/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(20);
    const pages = page.getByRole('navigation', { name: 'Pages de la liste' });
    await expect(pages.getByRole('listitem')).toHaveText(['1', '2', '100']);
    await pages.getByRole('link', { name: 'Page 100' }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(20);
    expect((await reader.get(`${path}&page=101`)).status).toBe(404);
    expect((await reader.get('/es/documentos', { tipo: 'model-deliberation', page: 50 })).status).toBe(200);
  } finally {
    copies.remove();
  }
  expect(
    (await reader.get('/api/documents/count', { 'where[kind][equals]': 'model-deliberation' })).json.totalDocs,
  ).toBe(1);
});

test('search engines index lists, without their filtered variants', async ({ reader }) => {
  const robots = (text: string) => text.match(/<meta name="robots" content="([^"]*)"/)?.[1];
  const canonical = (text: string) => text.match(/<link rel="canonical" href="([^"]*)"/)?.[1];
  const filtered = await reader.get('/fr/membres?pays=FR&utm_source=x&nature=');
  expect(canonical(filtered.text)).toBe(`${installation.url}/fr/membres?pays=FR`);
  expect(robots(filtered.text)).toContain('noindex');
  const plain = await reader.get('/fr/membres?utm_source=x');
  expect(canonical(plain.text)).toBe(`${installation.url}/fr/membres`);
});

test('related content: by concept first, then by organiser, newest first, three at most @mongo', async ({
  page,
  workshop,
}) => {
  const word = uniqueWord('lie');
  const concept = await workshop.published('concepts', uniqueWord('concept'));
  const member = await workshop.published('members', uniqueWord('membre'));
  const hidden = await workshop.published('members', uniqueWord('cache'), { visibility: 'hidden' });
  const event = (title: string, year: number, changes: object) =>
    workshop.published('events', uniqueWord('rencontre'), {
      title: `${title} ${word}`,
      startsAt: `${year}-06-01T08:00:00.000Z`,
      endsAt: null,
      ...changes,
    });
  const shared = { concepts: [concept.id], organisers: [member.id, hidden.id] };
  const main = await event('Ici', 2031, shared);
  await event('Par le même, 2012', 2012, { organisers: [member.id] });
  await event('Par le même, 2013', 2013, { organisers: [member.id] });
  await event('Du même sujet, 2010', 2010, { concepts: [concept.id] });
  await event('Du même sujet, 2011', 2011, shared);
  await event('Caché, 2032', 2032, { organisers: [hidden.id] });
  const section = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: 'Voir aussi' }) });

  await page.goto(new URL((main.urls as { fr: string }).fr).pathname);
  await expect(section.getByRole('heading', { level: 3 })).toHaveText([
    `Du même sujet, 2011 ${word}`,
    `Du même sujet, 2010 ${word}`,
    `Par le même, 2013 ${word}`,
  ]);

  const text = (title: string, changes: object) =>
    workshop.published('documents', uniqueWord('texte'), { title: `${title} ${word}`, ...changes });
  const read = await text('Ici', { concepts: [concept.id], authors: [member.id] });
  await text('Du même auteur', { authors: [member.id] });
  await text('Du même sujet', { concepts: [concept.id] });
  await page.goto(new URL((read.urls as { fr: string }).fr).pathname);
  const related = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'Lié à ce document' }) });
  await expect(related.getByRole('link')).toHaveText([
    new RegExp(`^Du même sujet ${word}`),
    new RegExp(`^Du même auteur ${word}`),
  ]);
});
