import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';
import type { Json } from './support/client';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

/** Texts of the A4 pages of a printed page, with normalized white space. */
async function sheetsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(await page.pdf({ format: 'A4' }));
  const sheets = [...document.pages()].map((sheet) => sheet.getText().replace(/\s+/g, ' '));
  document.destroy();
  library.destroy();
  return sheets;
}

const frenchOf = ({ urls }: Json) => (urls as { fr: string }).fr;
const sentence = 'Les communes et les associations se retrouvent pour préparer ensemble un accueil digne et durable. ';

/** Rich text with a number of paragraphs and sentences. */
function textOf(paragraphs: number, sentences: number): Json {
  const { root } = paragraph(sentence.repeat(sentences)) as { root: Json & { children: Json[] } };
  return { root: { ...root, children: Array.from({ length: paragraphs }, () => root.children).flat() } };
}

test('a text of one page is printed on one, with its address and date', long, async ({ page, workshop }) => {
  const words = {
    title: 'Un texte d’une page',
    summary: sentence,
    body: textOf(5, 4),
    authorsText: null,
    provisional: null,
  };
  const document = await workshop.published('documents', uniqueWord('texte'), words);
  const sheets = await sheetsOf(page, frenchOf(document));
  expect(sheets).toHaveLength(1);
  // The PDF reader sees no space between some words.
  expect(sheets[0]?.replace(/\s/g, '')).toContain('Untexted’unepage');
  expect(sheets[0]).toMatch(/Langues ?Français/);
  expect(sheets[0]).toMatch(/Page consultée le \d{1,2}(er)? \S+ \d{4}/);
  // The line may break within the address.
  expect(sheets[0]?.replace(/\s/g, '')).toContain(frenchOf(document));
});

test('a printed event has its registration address and no links to other content', long, async ({ page, workshop }) => {
  const organisers = [(await workshop.published('members', uniqueWord('organisation'))).id];
  await workshop.published('events', uniqueWord('autre'), { organisers });
  const registrationUrl = 'https://inscription.example/formulaire?de=site';
  const event = await workshop.published('events', uniqueWord('agenda'), { registrationUrl, organisers });
  await page.goto(frenchOf(event));
  await expect(page.getByRole('heading', { name: 'Voir aussi' })).toBeVisible();
  const text = (await sheetsOf(page, frenchOf(event))).join(' ');
  expect(text.replace(/\s/g, '')).toContain(`S’inscrire:${registrationUrl}`);
  expect(text).not.toContain('Voir aussi');
  expect(text).not.toContain('Ajouter au calendrier');
});

test('entries of printed lists are whole, one below the other, without filters', long, async ({ page, workshop }) => {
  const words = Array.from({ length: 8 }, (_, index) => uniqueWord(`liste${'abcdefgh'[index]}`));
  for (const word of words) {
    const venue = { name: `Salle ${word}`, city: 'Gap', country: 'FR' };
    const status = word.startsWith('listeb') ? 'cancelled' : 'scheduled';
    await workshop.published('events', word, { venue, status, summary: sentence.repeat(3) });
  }
  const sheets = await sheetsOf(page, '/fr/evenements');
  expect(sheets.length).toBeGreaterThan(1);
  for (const word of words) {
    const whole = sheets.filter((sheet) => sheet.includes(word) || sheet.includes(`Salle ${word}`));
    expect.soft(whole, `${word} is on one sheet`).toHaveLength(1);
  }
  expect(sheets.join(' ')).not.toContain('Filtrer');
  expect(sheets.join(' ')).not.toContain('S’abonner');

  // As wide as an A4 page within its margins: no lines overlap or overflow.
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const entries = page.getByRole('main').locator('ul[role="list"] > li').filter({ hasText: 'Salle' });
  await expect(entries.first()).toBeVisible();
  const torn = await entries.evaluateAll((items) =>
    items.flatMap((item) => {
      const boxes = [...item.querySelectorAll('*')]
        .filter((element) => element.children.length === 0 && element.getClientRects().length > 0)
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      return boxes.flatMap((one, index) =>
        boxes.slice(index + 1).flatMap((two) => {
          const apart =
            one.box.bottom <= two.box.top + 1 ||
            two.box.bottom <= one.box.top + 1 ||
            one.box.right <= two.box.left + 1 ||
            two.box.right <= one.box.left + 1;
          return apart ? [] : [`${one.text} / ${two.text}`];
        }),
      );
    }),
  );
  expect(torn).toEqual([]);
});
