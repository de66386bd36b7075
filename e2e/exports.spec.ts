import { parse } from 'csv-parse/sync';
import { AdminPanel } from './support/admin-panel';
import { Client } from './support/client';
import { filledIn, makeForm, names, send } from './support/forms';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const path = (table: string) => `/api/editorial/export/${table}.csv`;

/** Parses CSV rows by the titles of their columns. */
const rowsOf = (text: string, delimiter = ';') =>
  parse(text, { bom: true, columns: true, delimiter }) as Record<string, string>[];

const everything = [
  'pages',
  'events',
  'members',
  'documents',
  'concepts',
  'media',
  'files',
  'redirects',
  'submissions',
];

test('a collection as CSV: texts, locales, relations, no formula @mongo', async ({ workshop, contributor }) => {
  const word = uniqueWord();
  const member = await workshop.published('members', word, { name: `Membre ${word}` });
  const event = await workshop.published('events', word, {
    title: `=HYPERLINK("x") ${word}`,
    organisers: [member.id],
    body: paragraph('Un\nparagraphe'),
    keyFigures: [{ qualifier: 'environ', value: '12', label: 'villes' }],
  });
  await workshop.save('events', event.id, { title: `English ${word}` }, { locale: 'en', draft: true });
  const answer = await contributor.client.get(path('events'));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="events-\d{4}-\d\d-\d\d\.csv"$/);
  const row = rowsOf(answer.text).find(({ Identifiant: id }) => id === event.id);
  expect(row).toMatchObject({
    'Titre (français)': `'=HYPERLINK("x") ${word}`,
    'Titre (anglais)': `English ${word}`,
    'Titre (espagnol)': '',
    Type: 'Rencontre',
    'Organisé par': `Membre ${word}`,
    'Lieu – Pays': 'France',
    Début: '2031-05-04T08:00:00.000Z',
    'Texte (français)': 'Un\nparagraphe',
    État: 'publié, avec des changements non publiés',
  });
  expect(row?.['Chiffres clés (français)'] ?? Object.values(row ?? {}).join()).toContain('villes');
  const english = await contributor.client.speaking('en').get(path('members'));
  expect(rowsOf(english.text, ',').find((each) => each.Identifier === member.id)).toMatchObject({
    'Name (French)': `Membre ${word}`,
    State: 'published',
    Country: 'France',
  });
});

test('each role may export its collections only', async ({ editor, admin, contributor, newcomer }) => {
  const allowed = (table: string) => !['redirects', 'submissions'].includes(table);
  for (const table of everything) {
    for (const client of [new Client(), newcomer.client]) {
      expect.soft((await client.get(path(table))).status, `${table}, public`).toBe(403);
    }
    expect
      .soft((await contributor.client.get(path(table))).status, `${table}, contributor`)
      .toBe(allowed(table) ? 200 : 403);
    expect.soft((await editor.client.get(path(table))).status, `${table}, editor`).toBe(200);
  }
  for (const table of ['users', 'payload-jobs', 'member-imports', 'content-status']) {
    expect.soft((await admin.client.get(path(table))).status, table).toBe(404);
  }
});

test('messages of a form, a column for each question', long, async ({ page, workshop, editor }) => {
  const form = await makeForm(workshop);
  await send(form, filledIn({ [names.message]: '=1+1' }));
  await form.submissions();
  const other = await makeForm(workshop);
  const rows = rowsOf((await editor.client.get(path('submissions'), { form: form.id })).text);
  expect(rows).toEqual([
    {
      'Reçu le': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      Formulaire: expect.any(String),
      De: 'Prénom Nom',
      'Répondre à': 'prenom.nom@example.org',
      État: 'À répondre',
      Langue: 'Français',
      'Sera effacé le': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      'Nom et prénom': 'Prénom Nom',
      'Adresse électronique': 'prenom.nom@example.org',
      'Vous êtes': 'Une ville',
      Message: "'=1+1",
      'Autres réponses': '',
    },
  ]);
  expect(rowsOf((await editor.client.get(path('submissions'), { form: other.id })).text)).toEqual([]);
  // A deleted question: the answers to it are still there.
  const { questions } = await workshop.stored('forms', form.id);
  const fewer = (questions as { label: string }[]).filter(({ label }) => label !== 'Message');
  await workshop.admin.patch(`/api/forms/${form.id}`, { questions: fewer }, { locale: 'fr' });
  const [late] = rowsOf((await editor.client.get(path('submissions'), { form: form.id })).text);
  expect(late).toMatchObject({ 'Autres réponses': 'Message : =1+1' });

  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/collections/submissions');
  await page.getByRole('combobox', { name: 'Formulaire' }).selectOption(form.id);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger en CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^submissions-.*\.csv$/);
});
