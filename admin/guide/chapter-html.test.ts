import { expect, it } from 'vitest';
import { chapterHtml } from './chapter-html';

const addresses = { guide: '/admin/guide', pictures: '/api/editorial/guide' };

it('makes links between files links to views of the panel', () => {
  const html = chapterHtml('Voir [Traduire](04-traduire.md#copier).', addresses);
  expect(html).toContain('<a href="/admin/guide/traduire#copier">Traduire</a>');
});

it('loads pictures from their endpoint, with their description', () => {
  const html = chapterHtml('![Le « tableau »](pictures/dashboard.webp)', addresses);
  expect(html).toContain('src="/api/editorial/guide/dashboard.webp"');
  expect(html).toContain('alt="Le « tableau »"');
});

it('leaves other addresses alone', () => {
  expect(chapterHtml('[site](https://example.org/04-traduire.md)', addresses)).toContain(
    'href="https://example.org/04-traduire.md"',
  );
});
