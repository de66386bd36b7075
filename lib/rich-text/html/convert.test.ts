import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { sourceLocale } from '@/lib/locales';
import { convertToHtml } from './convert';
import { paragraphs } from './markup';
import type { References } from './references';
import { textOfHtml } from './text';

type Node = Record<string, unknown>;

const words = (text: string, more: Node = {}): Node => ({ type: 'text', version: 1, text, format: 0, ...more });
const node = (type: string, children: Node[], more: Node = {}): Node => ({ type, version: 1, children, ...more });
const paragraph = (...children: Node[]) => node('paragraph', children);
const footnote = (note: string): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: 'n', blockType: 'footnote', note },
});
const customLink = (url: unknown, text: string) =>
  node('link', [words(text)], { fields: { linkType: 'custom', url, newTab: true } });
const internalLink = (value: unknown, text: string) =>
  node('link', [words(text)], { fields: { linkType: 'internal', doc: { relationTo: 'members', value } } });
const cell = (text: string, headerState = 0, more: Node = {}) =>
  node('tablecell', [paragraph(words(text))], { headerState, colSpan: 1, rowSpan: 1, ...more });
const row = (...cells: Node[]) => node('tablerow', cells);

const media = {
  id: 'm1',
  filename: 'a "b".png',
  alt: { fr: 'alt "fr" <b>', en: 'alt en' },
  caption: { fr: 'légende <i>' },
  credit: 'C. <script>',
  width: 40,
  height: 30,
};

const references: References = {
  addresses: new Map([['members/a', { href: 'https://site.example/fr/membres/a', language: sourceLocale }]]),
  pictures: new Map([['media/m1', media]]),
};

const html = (...children: Node[]) =>
  convertToHtml({ root: node('root', children) }, { language: 'fr', references, scope: 'x' });

describe('what an editor writes as HTML', () => {
  test('paragraphs, headings, lists, quotes and emphasis are elements without a look', () => {
    expect(
      html(
        node('heading', [words('Première partie')], { tag: 'h2' }),
        node('heading', [words('b')], { tag: 'h1' }),
        paragraph(words('gras', { format: 1 }), words(' penché', { format: 2 }), words(' souligné', { format: 8 })),
        node('list', [node('listitem', [words('un')], { value: 1 })], { tag: 'ol', listType: 'number' }),
        node('quote', [words('dit')]),
        paragraph(words('a'), { type: 'linebreak', version: 1 }, words('b', { $: { lang: 'ar' } })),
        paragraph(),
      ),
    ).toBe(
      '<h2 id="premiere-partie">Première partie</h2><h2 id="b">b</h2>' +
        '<p><strong>gras</strong><em> penché</em> souligné</p><ol><li>un</li></ol><blockquote>dit</blockquote>' +
        '<p>a<br><span lang="ar" dir="rtl">b</span></p>',
    );
  });

  test('tables have captions, heads and the scope of each header', () => {
    const table = node(
      'table',
      [row(cell('Année', 1), cell('Nombre', 1)), row(cell('2027', 2), cell('3', 0, { colSpan: 2 }))],
      {
        $: { caption: 'Membres' },
      },
    );
    expect(html(table)).toBe(
      '<table><caption>Membres</caption><thead><tr><th scope="col">Année</th><th scope="col">Nombre</th></tr></thead>' +
        '<tbody><tr><th scope="row">2027</th><td colspan="2">3</td></tr></tbody></table>',
    );
    expect(textOfHtml(html(table))).toBe('Membres\n\nAnnée\tNombre\n2027\t3');
  });

  test('footnotes are a list at the end, with ways there and back', () => {
    const written = html(paragraph(words('a'), footnote('Voir https://x.example/b.'), words(' b'), footnote('  ')));
    expect(written).toContain(
      '<sup><a href="#note-x-1" id="mark-x-1" role="doc-noteref" aria-label="Note 1">1</a></sup> b</p>',
    );
    expect(written).toContain('<section role="doc-endnotes"><h2>Notes</h2><ol><li id="note-x-1">');
    expect(written).toContain(
      'Voir <a href="https://x.example/b">https://x.example/b</a>. <a href="#mark-x-1" role="doc-backlink"',
    );
    expect(textOfHtml(written)).toBe('a[1] b\n\nNotes\n\n- Voir https://x.example/b.');
  });

  test('links are absolute, and words alone where nothing public is behind them', () => {
    expect(
      html(
        paragraph(
          internalLink('a', 'par id'),
          internalLink({ id: 'a' }, 'lu'),
          internalLink('b', 'caché'),
          customLink('/fr/membres', 'chemin'),
          customLink('#ici', 'ancre'),
          customLink('?page=2', 'page'),
          customLink('www.x.example', 'site'),
          customLink(null, 'rien'),
        ),
      ),
    ).toMatch(
      /^<p><a href="https:\/\/site\.example\/fr\/membres\/a">par id<\/a><a href="https:\/\/site\.example\/fr\/membres\/a">lu<\/a>caché<a href="http[^"]+\/fr\/membres">chemin<\/a><a href="#ici">ancre<\/a>page<a href="https:\/\/www\.x\.example">site<\/a>rien<\/p>$/,
    );
  });

  test('pictures are figures with absolute addresses; one that is not public is left out', () => {
    const upload = (value: unknown) => ({ type: 'upload', version: 1, relationTo: 'media', value, fields: null });
    expect(html(upload('m1'), upload('m2'))).toMatch(
      /^<figure><img src="http[^"]+\/api\/media\/file\/a%20%22b%22\.png" width="40" height="30" alt="alt &quot;fr&quot; &lt;b&gt;"><figcaption>légende &lt;i&gt; Crédit\s: C. &lt;script&gt;<\/figcaption><\/figure>$/,
    );
  });

  test('a video is a link to its page, and nothing shows nothing', () => {
    const video = (url: string) => ({
      type: 'block',
      version: 1,
      fields: { blockType: 'video', url, title: 'T', transcript: 'Dit\n\nlà' },
    });
    expect(html(video('https://vimeo.com/76979871'))).toBe(
      '<p><strong>T</strong></p><p><a href="https://vimeo.com/76979871">Regarder sur Vimeo\u00a0: T</a></p>' +
        '<p><strong>Transcription</strong></p><p>Dit</p><p>là</p>',
    );
    expect(html(video('javascript:alert(1)'))).toBe('');
    expect(html(paragraph(words('  ')))).toBe('');
    expect(convertToHtml(null, { language: 'fr', references, scope: 'x' })).toBe('');
  });
});

/** What may stand in the HTML of a text: elements with their attributes. */
const allowed: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['p', 'strong', 'em', 'br', 'sup', 'ul', 'ol', 'blockquote', 'figure', 'figcaption', 'table', 'caption'].map(
      (tag) => [tag, []],
    ),
  ),
  ...{
    thead: [],
    tbody: [],
    tr: [],
    h3: [],
    h4: [],
    h2: ['id'],
    li: ['id'],
    section: ['role', 'id'],
    span: ['lang', 'dir'],
  },
  a: ['href', 'hreflang', 'id', 'role', 'aria-label'],
  img: ['src', 'width', 'height', 'alt'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

/** Elements and attributes of HTML that are not allowed, and addresses that are no link. */
function violations(given: string): string[] {
  const found: string[] = [];
  new Parser({
    onopentag: (name, attributes) => {
      if (!allowed[name]) found.push(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!allowed[name]?.includes(attribute)) found.push(`${name} ${attribute}`);
        if (['href', 'src'].includes(attribute) && !/^(?:https?:\/\/|mailto:|tel:|#)/.test(value)) found.push(value);
      }
    },
    oncomment: () => found.push('comment'),
    onprocessinginstruction: () => found.push('instruction'),
  }).end(given);
  return found;
}

describe('hostile content', () => {
  const texts = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</p></section><iframe src="javascript:alert(1)">',
    '<!-- --><svg/onload=alert(1)>',
    '&lt;script&gt;\u0000\ufffe',
  ];
  const addresses = [
    ...[
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
    ],
    ...['vbscript:x', '/\\evil.example', 'https://x.example/"onclick="alert(1)', { a: 'javascript:alert(1)' }, 7],
  ];

  test.each(texts)('is text, wherever it is typed: %j', (text) => {
    const written = html(
      node('heading', [words(text)], { tag: text }),
      paragraph(
        words(text, { $: { lang: text }, style: text }),
        footnote(text),
        customLink(`https://x.example/${text}`, text),
      ),
      node('list', [node('listitem', [words(text)], { value: text, checked: true })], { tag: text, listType: 'check' }),
      node('table', [row(cell(text, 1, { colSpan: text, backgroundColor: text }))], { $: { caption: text } }),
      {
        type: 'block',
        version: 1,
        fields: { blockType: 'video', url: 'https://vimeo.com/76979871', title: text, transcript: text },
      },
      { type: text, version: 1, text, children: [words(text)] },
      { type: 'block', version: 1, fields: { blockType: text, html: text } },
    );
    expect(violations(written)).toEqual([]);
    expect(violations(paragraphs(text))).toEqual([]);
  });

  test.each(addresses)('is no address: %j', (url) => {
    const written = html(paragraph(customLink(url, 'mots'), footnote(`Voir ${String(url)}`)), {
      ...node('autolink', [words('auto')], { fields: { url } }),
    });
    expect(violations(written)).toEqual([]);
    expect(written).toContain('mots');
    expect(written).not.toMatch(/href="[^"]*(?:script:|data:|evil)/i);
  });

  test('an allow-list that lets nothing pass is one', () => {
    expect(violations('<p onclick="x"><script></script><a href="javascript:x"></a></p>')).toEqual([
      ...['p onclick', 'script', 'javascript:x'],
    ]);
  });
});
