import type { Json } from './support/client';
import { markupOf } from './support/markup';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { imageFile } from './support/uploads';

test('French text on pages of other languages is marked as French', async ({ workshop }) => {
  const word = uniqueWord('francais');
  const other = () => uniqueWord('autre');
  const network = await workshop.published('members', other(), { name: `Réseau ${word}`, kind: 'network' });
  const member = await workshop.published('members', other(), { name: `Membre ${word}`, memberOf: [network.id] });
  const concept = await workshop.published('concepts', other(), { term: `Notion ${word}`, question: `Quoi ${word} ?` });
  const document = await workshop.published('documents', other(), {
    title: `Document ${word}`,
    authors: [member.id],
    concepts: [concept.id],
  });
  const fields = { alt: `Image ${word}`, caption: `Légende ${word}`, people: 'none' };
  const media = await workshop.upload('media', await imageFile(uniqueWord('photo')), fields);
  const event = await workshop.published('events', other(), {
    title: `Événement ${word}`,
    cover: media.id,
    gallery: [media.id],
    organisers: [member.id],
    participants: [network.id],
    documents: [document.id],
    concepts: [concept.id],
  });
  const pathOf = ({ urls }: Json) => {
    const { pathname } = new URL((urls as { fr: string }).fr);
    return pathname.replace(/^\/fr\/(membres|evenements|documents|concepts)/, (_, section: string) => {
      const english = { membres: 'members', evenements: 'events' }[section] ?? section;
      return `/en/${english}`;
    });
  };
  const paths = [network, member, concept, document, event].map(pathOf);
  for (const path of ['/en/members', '/en/events', '/en/documents', '/en/concepts', '/en/sitemap', ...paths]) {
    const page = await markupOf(path);
    const walker = page.createTreeWalker(page.body, 4);
    const wrong: string[] = [];
    let met = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      // The printed address of a page is in no language.
      const text = node.textContent?.replace(/https?:\S+/g, '');
      if (!text?.includes(word) || !element || element.closest('script, style')) continue;
      met += 1;
      if (element.closest('[lang]')?.getAttribute('lang') !== 'fr') wrong.push(element.outerHTML.slice(0, 200));
    }
    for (const image of page.querySelectorAll(`img[alt*="${word}"]`)) {
      if (image.closest('[lang]')?.getAttribute('lang') !== 'fr') wrong.push(image.outerHTML.slice(0, 200));
    }
    expect.soft(wrong, path).toEqual([]);
    expect.soft(met, path).toBeGreaterThan(0);
  }
});

test('languages in the language menu are named in themselves', async () => {
  const page = await markupOf('/fr');
  const links = [...page.querySelectorAll('header nav a[hreflang]')];
  expect(links.map((link) => [link.getAttribute('lang'), link.textContent])).toEqual([
    ['fr', 'FR Français'],
    ['en', 'EN English'],
    ['es', 'ES Español'],
  ]);
});
