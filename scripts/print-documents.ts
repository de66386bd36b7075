/**
 * Prints the documents of a starter content from their own bodies: one tagged PDF for each document and language, in the
 * folder of the starter content. Run it after a change of their text: `npm run print:starter -- <name>`; without a name
 * it prints those an empty database would be filled with.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { colours } from '@/brand/colours';
import { loadStarter } from '@/content';
import { find } from '@/content/find';
import { starterToLoad } from '@/content/starters';
import type { Document, Paragraph } from '@/content/types';
import { noBreakSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';
import { chromiumOptions } from './chromium';

const root = process.cwd();
const content = await loadStarter(starterToLoad(process.argv[2]));

const fonts = [
  { family: 'Display', file: 'display.woff2' },
  { family: 'Text', file: 'text.woff2' },
];

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A paragraph of a starter body as HTML. The documents have headings and plain text; anything else is refused. */
function paragraphHtml(paragraph: Paragraph): string {
  if (paragraph.startsWith('## ')) return `<h2>${escapeHtml(paragraph.slice('## '.length))}</h2>`;
  if (/^(#|- |1\. |> )|\*|\]\(/.test(paragraph)) throw new Error(`Markup this print does not know: ${paragraph}`);
  return `<p>${escapeHtml(paragraph)}</p>`;
}

/** The site's fonts, inside the page: the print must not depend on what is installed. */
async function fontFaces(): Promise<string> {
  const faces = fonts.map(async ({ family, file }) => {
    const bytes = await readFile(path.join(root, 'brand/fonts', file));
    const source = `url(data:font/woff2;base64,${bytes.toString('base64')})`;
    return `@font-face { font-family: "${family}"; font-weight: 400 700; src: ${source} format("woff2"); }`;
  });
  return (await Promise.all(faces)).join('\n');
}

async function documentHtml(document: Document, locale: Locale): Promise<string> {
  const styles = `${await fontFaces()}\n${await readFile(path.join(root, 'content/print.css'), 'utf8')}`;
  const siteName = content.settings.siteName[locale];
  const mark = document.printedMark ? noBreakSpaces(document.printedMark[locale], locale) : '';
  const authors = document.authorsText?.[locale];
  return `<!doctype html>
<html lang="${locale}" style='--footer-mark: "${mark ? `${siteName}. ${mark}` : siteName}"; --ink: ${colours.ink}; --band: ${colours.band}'>
<head><meta charset="utf-8"><title>${escapeHtml(`${document.title[locale]} – ${siteName}`)}</title><style>${styles}</style></head>
<body>
<p class="brand">${escapeHtml(siteName)}</p>
<main>
<h1><span>${escapeHtml(document.title[locale])}</span></h1>
${authors && authors !== siteName ? `<p class="authors">${escapeHtml(authors)}</p>` : ''}
${mark && `<p class="mark">${escapeHtml(mark)}</p>`}
<div class="text">${document.body[locale].map(paragraphHtml).join('\n')}</div>
</main>
</body>
</html>`;
}

async function print(browser: Browser, document: Document, locale: Locale, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const page = await browser.newPage();
  await page.setContent(await documentHtml(document, locale));
  await page.evaluate(() => globalThis.document.fonts.ready.then(() => undefined));
  await page.pdf({ path: file, tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  await page.close();
  console.log(path.relative(root, file));
}

const browser = await chromium.launch(chromiumOptions());
try {
  for (const document of content.documents) {
    for (const { file, language } of document.files) {
      const target = path.join(root, content.folder, find(content, file).file);
      await print(browser, document, language, target);
    }
  }
} finally {
  await browser.close();
}
