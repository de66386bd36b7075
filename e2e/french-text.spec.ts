import { link, paragraph, text, words } from '@/blocks/example-text';
import { markupOf } from './support/markup';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

test('French pages, descriptions, feeds and results have no-break spaces, and stored texts have none', async ({
  reader,
  workshop,
}) => {
  const word = uniqueWord('espaces');
  const summary = 'Il reste 10 000 € : merci, Mme Nom !';
  const body = text(
    paragraph('Un texte ; ', words('a question ?', 0, 'en'), link(' « la charte »', 'https://exemple.org/a;b?c=1:2')),
  );
  const document = await workshop.published('documents', word, {
    title: `${word} ?`,
    summary,
    body,
    provisional: '5 % !',
    seo: {},
  });
  await workshop.save(
    'documents',
    document.id,
    { title: `${word} ?`, summary: 'Only 5 % : yes', localePublished: true },
    { locale: 'en' },
  );
  const urls = (await workshop.stored('documents', document.id)).urls as { fr: string; en: string };

  const page = await markupOf(new URL(urls.fr).pathname);
  expect(page.querySelector('h1')?.textContent).toBe(`${word}\u00a0?`);
  expect(page.title).toContain(`${word}\u00a0?`);
  const description = page.querySelector('meta[name="description"]')?.getAttribute('content');
  const spaced = 'Il reste 10\u00a0000\u00a0€\u00a0: merci, Mme\u00a0Nom\u00a0!';
  expect(description).toBe(spaced);
  const main = page.querySelector('main')?.textContent;
  expect(main).toContain(spaced);
  expect(main).toContain('5\u00a0%\u00a0!');
  expect(main).toContain('Un texte\u00a0; a question ? «\u00a0la charte\u00a0»');
  expect([...page.querySelectorAll('main a')].map((each) => each.getAttribute('href'))).toContain(
    'https://exemple.org/a;b?c=1:2',
  );
  const results = await markupOf(`/fr/recherche?q=${word}`);
  expect(results.querySelector('main h3')?.textContent).toBe(`${word}\u00a0?`);
  expect((await reader.get('/fr/documents.xml')).text).toContain(spaced);

  const english = await markupOf(new URL(urls.en).pathname);
  expect(english.querySelector('h1')?.textContent).toBe(`${word} ?`);
  expect(english.querySelector('main')?.textContent).toContain('Only 5 % : yes');

  const given = (await reader.get(`/api/documents/${document.id}`, { locale: 'fr' })).json;
  expect(given).toMatchObject({ title: `${word} ?`, summary, provisional: '5 % !' });
  expect(JSON.stringify(given.body)).not.toContain('\u00a0');
});
