import {
  footnote,
  heading,
  picture as imageNode,
  internalLink,
  paragraph,
  table,
  text,
  words,
} from '@/blocks/example-text';
import { barriersOn } from './support/barriers';
import type { Json } from './support/client';
import { documentOf } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile } from './support/uploads';

/** A word marked as a glossary word. */
const marked = (word: string, concept: string) => internalLink(word, 'concepts', concept, true);

const pathOf = (document: Json) => new URL((document.urls as { fr: string }).fr).pathname;

test('a text shows its tables, images, notes, languages and glossary words without a script', async ({
  browser,
  workshop,
  reader,
}) => {
  const hidden = uniqueWord('hidden');
  const term = uniqueWord('terme');
  const concept = await workshop.published('concepts', term, { definition: 'Ce que veut dire le mot.' });
  const draft = await workshop.draft('concepts', hidden);
  const shown = await workshop.upload('media', await imageFile('shown'), {
    alt: 'Une place',
    caption: 'La place en mai.',
    credit: 'La ville',
    people: 'none',
  });
  const unanswered = await workshop.upload('media', await imageFile('unanswered'), {
    alt: hidden,
    caption: hidden,
    people: 'none',
  });
  const body = text(
    paragraph(
      'Une phrase',
      footnote('a', 'Voir https://example.org/source.'),
      ' sur l’',
      marked('accueil', concept.id),
      ', le ',
      marked('brouillon', draft.id),
      ', la ',
      words('acogida', 2, 'es'),
      ' et ',
      words('أهلا', 0, 'ar'),
      '.',
    ),
    heading('h2', 'Une partie'),
    table('Qui fait quoi', [
      ['', 'Rôle'],
      ['Ville', 'Accueil'],
    ]),
    imageNode(shown.id),
    imageNode(unanswered.id),
    // Copied in the editor, with the id of the first.
    paragraph('Une autre phrase', footnote('a', 'Seconde note.'), '.'),
  );
  const document = await workshop.published('documents', uniqueWord(), { body });
  // It could not be published with this; the answer is removed later.
  const takenBack = await workshop.admin.patch(`/api/media/${unanswered.id}`, { people: null }, { locale: 'fr' });
  expect(takenBack.status, takenBack.text).toBe(200);

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(pathOf(document));
  const article = page.locator('main');

  const frame = article.getByRole('group', { name: 'Qui fait quoi' });
  await expect(frame).toHaveAttribute('tabindex', '0');
  await expect(frame.getByRole('table', { name: 'Qui fait quoi' })).toBeVisible();
  await expect(frame.locator('thead th')).toHaveText(['Rôle']);
  await expect(frame.locator('thead th')).toHaveAttribute('scope', 'col');
  await expect(frame.locator('tbody th')).toHaveText(['Ville']);
  await expect(frame.locator('tbody th')).toHaveAttribute('scope', 'row');

  await expect(article.getByRole('img', { name: 'Une place' })).toBeVisible();
  await expect(article.getByRole('figure')).toHaveText(['La place en mai.Crédit\u00a0: La ville']);
  expect(await page.content()).not.toContain(hidden);

  await expect(article.locator('[lang="es"]')).toHaveText('acogida');
  await expect(article.locator('[lang="ar"][dir="rtl"]')).toHaveText('أهلا');

  await expect(article.getByRole('heading', { name: 'Notes', level: 2 })).toBeVisible();
  const notes = article.getByRole('listitem').filter({ hasText: /Voir|Seconde/ });
  await expect(notes).toHaveCount(2);
  await expect(notes.first().getByRole('link', { name: 'https://example.org/source' })).toHaveAttribute(
    'href',
    'https://example.org/source',
  );
  for (const number of [1, 2]) {
    const mark = article.getByRole('link', { name: `Note ${number}`, exact: true });
    const back = article.getByRole('link', { name: `Retour au texte, note ${number}` });
    await expect(mark).toHaveText(String(number));
    await expect(page.locator((await mark.getAttribute('href')) ?? '')).toContainText(
      number === 1 ? 'Voir' : 'Seconde',
    );
    await expect(page.locator((await back.getAttribute('href')) ?? '')).toHaveText(String(number));
  }

  await expect(article.getByRole('link', { name: 'accueil', exact: true })).toHaveAttribute('href', pathOf(concept));
  await expect(article.getByText('le brouillon, la')).toBeVisible();
  await expect(article.getByRole('link', { name: 'brouillon' })).toHaveCount(0);
  const definition = article.getByText('Ce que veut dire le mot.');
  await expect(definition).toBeHidden();
  await article.getByRole('button', { name: `Définition\u00a0: ${term}` }).focus();
  await page.keyboard.press('Enter');
  await expect(definition).toBeVisible();
  await expect(definition).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await context.close();

  // Without a translation, the text is French and the labels of the site are English.
  const english = await reader.get(pathOf(document).replace(/^\/fr/, '/en'));
  expect(english.text).toMatch(/<h2[^>]*lang="en"[^>]*><span>Notes/);
  expect(english.text).toContain('aria-label="Back to the text, note 1"');
  for (const depth of [0, 1, 2, 3]) {
    const { text: json } = await reader.get(`/api/documents/${document.id}`, { depth });
    expect(json, `at depth ${depth}`).toContain(concept.id);
    expect(json, `at depth ${depth}`).not.toContain(hidden);
  }
});

test('a text with everything has no axe violation', long, async ({ page, workshop }) => {
  const concept = await workshop.published('concepts', uniqueWord('terme'));
  const line = paragraph('Un ', marked('mot', concept.id), footnote('a', 'Une note.'), '.');
  const rows = [
    ['Ville', 'Rôle'],
    ['Ici', 'Accueil'],
  ];
  const body = text(line, table('Un tableau', rows), table('', rows));
  const document = await workshop.published('documents', uniqueWord(), { body });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pathOf(document));
    await page.getByRole('button', { name: /^Définition/ }).click();
    expect.soft(await barriersOn(page), colorScheme).toEqual([]);
  }
});

test('a text published through the API is stored without styles and empty paragraphs', async ({ workshop }) => {
  const loud = { ...words('mot', 1 + 8), style: 'color: red; font-family: Calibri' };
  const body = text(paragraph('\u00a0'), { ...paragraph(loud), format: 'center', indent: 3 }, paragraph(), {
    ...heading('h2', 'Titre'),
    tag: 'h1',
  });
  const document = await workshop.published('documents', uniqueWord(), { body });
  const stored = await workshop.stored('documents', document.id);
  const { children } = (stored.body as ReturnType<typeof text>).root;
  expect(children.map(({ type, tag, format, indent }) => ({ type, tag, format, indent }))).toEqual([
    { type: 'paragraph', tag: undefined, format: '', indent: 0 },
    { type: 'heading', tag: 'h2', format: '', indent: 0 },
  ]);
  expect(JSON.stringify(stored.body)).not.toMatch(/red|Calibri/);
  expect(children[0]).toMatchObject({ children: [{ text: 'mot', format: 1 }] });
});

test('a text of empty paragraphs is empty: its block is not on the page', async ({ workshop, page }) => {
  const document = documentOf({
    ...(await workshop.admin.post(
      '/api/pages',
      {
        title: uniqueWord(),
        _status: 'published',
        layout: [{ blockType: 'rich-text', title: 'Un titre seul', body: text(paragraph(), paragraph('\u00a0')) }],
      },
      { locale: 'fr' },
    )),
  });
  workshop.removeLater('pages', document.id);
  await page.goto(pathOf(document));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Un titre seul')).toHaveCount(0);
});
