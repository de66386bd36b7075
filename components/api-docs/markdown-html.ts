import { Marked } from 'marked';
import { escapeMarkup } from '@/lib/plain-text';
import styles from './api-docs.module.css';

/** What the parts of a chapter are called for those who don't see them. */
export type PartNames = { table: string; example: (language: string) => string };

/** What a block of code is written in, for readers. */
const languages: Record<string, string> = { sh: 'curl', js: 'JavaScript', python: 'Python', json: 'JSON' };

/**
 * Returns a chapter of the documentation as HTML. Tables and code can be scrolled on their own, also by keyboard.
 *
 * @param markdown of the API's description: from the catalogs of texts, with values that are escaped there
 */
export function markdownHtml(markdown: string, names: PartNames): string {
  const marked = new Marked({
    renderer: {
      code: ({ text, lang = '' }) => {
        const language = languages[lang] ?? lang;
        return (
          `<figure class="${styles.example}"><figcaption>${escapeMarkup(language)}</figcaption>` +
          `<pre tabindex="0" role="group" aria-label="${escapeMarkup(names.example(language))}">` +
          `<code class="language-${escapeMarkup(lang)}" translate="no">${escapeMarkup(text)}</code></pre></figure>`
        );
      },
      codespan: ({ text }) => `<code translate="no">${escapeMarkup(text)}</code>`,
    },
  });
  const html = marked.parse(markdown, { async: false });
  const wrap = `<div class="${styles.table}" tabindex="0" role="group" aria-label="${escapeMarkup(names.table)}"><table>`;
  return html
    .replaceAll('<table>', wrap)
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<th>', '<th scope="col">');
}
