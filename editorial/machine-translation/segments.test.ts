import { describe, expect, test } from 'vitest';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { MarkupError } from './markup';
import { splitterFor } from './protected-words';
import { segmentsOf } from './segments';
import { shout } from './test-service';

const words = (text: string, more: Partial<StoredNode> = {}): StoredNode => ({
  ...{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text },
  ...more,
});
const node = (type: string, children: StoredNode[], more: Partial<StoredNode> = {}): StoredNode => ({
  ...{ type, children, direction: 'ltr', format: '', indent: 0, version: 1 },
  ...more,
});
const text = (...children: StoredNode[]) => ({ root: node('root', children) });
const paragraph = (...children: StoredNode[]) => text(node('paragraph', children));
const link = (children: StoredNode[], fields: Record<string, unknown> = { linkType: 'custom', url: '/fr' }) =>
  node('link', children, { fields, id: '6650' });
const note = (content: string): StoredNode => ({
  ...{ type: 'inlineBlock', version: 1 },
  fields: { id: '1', blockType: 'footnote', blockName: '', note: content },
});
const br: StoredNode = { type: 'linebreak', version: 1 };

const terms = [
  { source: 'Accueil inconditionnel', target: 'Unconditional welcome' },
  { source: 'Accueil', target: 'Welcome' },
];

const segments = (value: unknown, direction: 'ltr' | 'rtl' = 'ltr') =>
  segmentsOf(value, {
    split: splitterFor(terms),
    termOfLink: ({ fields }) => ((fields as { glossary?: boolean }).glossary ? 'citizenship' : null),
    spaces: (each) => each,
    direction,
  });

/** What comes back from a machine. */
const translate = (value: unknown, machine: (markup: string) => string = shout) => {
  const { markups, build } = segments(value);
  return build(markups.map(machine));
};
const refuse = (value: unknown, machine: (markup: string) => string) =>
  expect(() => translate(value, machine)).toThrow(MarkupError);

describe('a text whose words come back in their places is the same text, word for word in capitals', () => {
  const b = words('gras', { format: 1 });
  const both = words(' et italique', { format: 3 });
  const wolof = words('teranga', { $: { lang: 'wo' } });
  const cases: [string, { root: StoredNode }][] = [
    ['plain', paragraph(words('Les villes travaillent.'))],
    ['formats beside each other', paragraph(words('Un mot '), b, both, words(' ici.'))],
    ['a format that begins and ends the paragraph', paragraph(b, words(' au milieu '), both)],
    ['a link with formats within', paragraph(words('Voir '), link([words('la '), b, words(' page')]), words('.'))],
    ['two links', paragraph(link([words('une')]), words(' et '), link([words('deux')], { url: '/es', newTab: true }))],
    ['a heading', text(node('heading', [words('Programme')], { tag: 'h2' }))],
    ['soft line breaks', paragraph(words('Rue du Port'), br, words('Marseille'), br, br, words('France'))],
    ['a note', paragraph(words('Une phrase'), note('La source.'), words(', et la suite.'))],
    ['a note within a link', paragraph(link([words('Un lien'), note('Sa note.')]))],
    ['empty paragraphs', text(node('paragraph', []), node('paragraph', [words('Un')]), node('paragraph', []))],
    ['a paragraph of one space', text(node('paragraph', [words('\u00a0')]), node('paragraph', [words('Un')]))],
    [
      'lists within lists',
      text(
        node('list', [
          node('listitem', [words('Un')], { value: 1 }),
          node('listitem', [node('list', [node('listitem', [words('Deux '), b], { value: 1 })], { tag: 'ol' })]),
          node('listitem', [words('Trois'), node('list', [node('listitem', [words('Quatre')])])]),
        ]),
      ),
    ],
    ['a quotation', text(node('quote', [words('Nul n’est '), both, words('.')]))],
    [
      'a table with its caption',
      text(
        node(
          'table',
          [
            node('tablerow', [
              node('tablecell', [node('paragraph', [words('Ville')])], { headerState: 1 }),
              node('tablecell', [node('paragraph', [])]),
            ]),
            node('tablerow', [
              node('tablecell', [node('paragraph', [words('Lyon')]), node('paragraph', [b])], { colSpan: 2 }),
            ]),
          ],
          { $: { caption: 'Les villes', other: 1 } },
        ),
      ),
    ],
    ['signs of HTML', paragraph(words('R&D, a < b, x > y, &amp; et <b>pas gras</b> & "cité"'))],
    ['signs of HTML in a format', paragraph(words('a <'), words('b> & c', { format: 1 }))],
    ['other scripts and signs', paragraph(words('été 中文 👩‍👧 – ½ €'), words(' العربية', { format: 2 }))],
    [
      'a picture and a line between paragraphs',
      text(
        node('paragraph', [words('Avant')]),
        { type: 'upload', version: 3, relationTo: 'media', value: '66', fields: null },
        { type: 'horizontalrule', version: 1 },
        node('paragraph', [words('Après')]),
      ),
    ],
    [
      'an unknown node among words',
      paragraph(words('Un '), { type: 'mention', version: 1, who: 'Ana' }, words(' mot')),
    ],
    ['an unknown block with fields', text({ type: 'block', version: 2, fields: { blockType: 'quiz', kind: 'open' } })],
    [
      'a video',
      text({
        ...{ type: 'block', version: 2 },
        fields: {
          blockType: 'video',
          url: 'https://youtu.be/a',
          title: 'Une cour',
          transcript: 'Un.\n\nDeux.',
          media: 'm',
        },
      }),
    ],
    ['words with a state of their own', paragraph(words('Un '), words('mot', { $: { color: 'red' } }), words(' ici'))],
    ['words in another language, which stay', paragraph(words('La '), wolof, words(' du Sénégal'))],
  ];
  const capitals = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return ['text', 'note', 'caption', 'title', 'transcript'].includes(key) ? value.toUpperCase() : value;
    if (Array.isArray(value)) return value.map((each) => capitals(each));
    if (typeof value !== 'object' || value === null) return value;
    if (JSON.stringify(value) === JSON.stringify(wolof)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, capitals(each, name)]));
  };
  // In DeepL's way, with entities, and in LibreTranslate's, without.
  const plainSigns = (markup: string) =>
    shout(markup)
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;(?!amp|lt|gt)/g, '&');
  test.each(cases)('%s', (_, value) => {
    expect(translate(value)).toEqual(capitals(value));
    expect(translate(value, (markup) => markup)).toEqual(value);
    if (!JSON.stringify(value).includes('&amp;')) expect(translate(value, plainSigns)).toEqual(capitals(value));
  });
});

describe('words that move', () => {
  test('formats, links and notes move with their words', () => {
    const source = paragraph(words('La '), words('ville', { format: 1 }), words(' verte'), note('Note.'));
    const { markups } = segments(source);
    expect(markups).toEqual(['Note.', 'La <span id="0">ville</span> verte<img id="1">']);
    const moved = segments(source).build(['Note.', 'The green<img id="1"/> <span id="0">city</span>']);
    expect(moved).toEqual(paragraph(words('The green'), note('Note.'), words(' '), words('city', { format: 1 })));
  });

  test('words that come out of a format are without one, like those around them', () => {
    const bold = words('gras', { format: 1 });
    expect(translate(paragraph(bold), () => 'a <span id="0">b</span>')).toEqual(
      paragraph(words('a '), words('b', { format: 1 })),
    );
    const plain = words(' et lui', { detail: 2 });
    expect(translate(paragraph(bold, plain), () => 'and <span id="0">b</span>')).toEqual(
      paragraph(words('and ', { detail: 2 }), words('b', { format: 1 })),
    );
    const linked = paragraph(link([bold, plain]));
    expect(translate(linked, () => '<a id="0">and <span id="1">b</span></a>')).toEqual(
      paragraph(link([words('and ', { detail: 2 }), words('b', { format: 1 })])),
    );
  });

  test('words of another mode or state are a group of their own', () => {
    const source = paragraph(words('a ', { mode: 'token' }), words('b', { style: 'x' }), words('c', { $: {} }));
    expect(segments(source).markups).toEqual(['<span id="0">a </span><span id="1">b</span>c']);
  });

  test('words in one format may come back in two groups', () => {
    const source = paragraph(words('ne'), words(' pas', { format: 1 }));
    expect(translate(source, () => '<span id="0">not</span> at <span id="0">all</span>')).toEqual(
      paragraph(words('not', { format: 1 }), words(' at '), words('all', { format: 1 })),
    );
  });

  test('the direction is that of the target language', () => {
    const source = text(node('paragraph', [words('Un')]), node('paragraph', [words('Deux')], { direction: null }));
    const { markups, build } = segments(source, 'rtl');
    const { root } = build(markups) as { root: StoredNode };
    expect([root, ...(root.children ?? [])].map(({ direction }) => direction)).toEqual(['rtl', 'rtl', null]);
  });
});

describe('an answer with other elements than the text is refused', () => {
  const source = paragraph(words('Un '), link([words('lien '), words('gras', { format: 1 })]), br, note('Note.'));
  const sent = 'Un <a id="0">lien <span id="1">gras</span></a><br id="2"><img id="3">';

  test('what was sent is accepted', () => {
    expect(segments(source).markups).toEqual(['Note.', sent]);
    expect(translate(source, (markup) => markup)).toEqual(source);
  });

  test.each([
    ['a link is gone', 'Un lien <span id="1">gras</span><br id="2"><img id="3">'],
    ['a note is gone', 'Un <a id="0">lien <span id="1">gras</span></a><br id="2">'],
    ['a line break is gone', 'Un <a id="0">lien <span id="1">gras</span></a><img id="3">'],
    ['a format is gone', 'Un <a id="0">lien gras</a><br id="2"><img id="3">'],
    ['a format has left its link', 'Un <a id="0">lien</a> <span id="1">gras</span><br id="2"><img id="3">'],
    ['a link is there twice', 'Un <a id="0">l <span id="1">g</span></a><a id="0">x</a><br id="2"><img id="3">'],
    ['a note is there twice', `${sent}<img id="3">`],
    ['a link has no words', 'Un lien gras <a id="0"><span id="1"></span></a><br id="2"><img id="3">'],
    ['elements overlap', 'Un <a id="0">lien <span id="1">gras</a></span><br id="2"><img id="3">'],
    ['an element is not closed', 'Un <a id="0">lien <span id="1">gras</span><br id="2"><img id="3">'],
    ['an element is closed twice', `${sent}</a>`],
    ['an element has another name', 'Un <a id="0">lien <a id="1">gras</a></a><br id="2"><img id="3">'],
    ['an element has no number', 'Un <a>lien <span id="1">gras</span></a><br id="2"><img id="3">'],
    ['an element has an unknown number', `${sent}<span id="9">x</span>`],
    ['an element was added', `<p>${sent}</p>`],
    ['a script was added', `${sent}<script>alert(1)</script>`],
  ])('%s', (_, answer) => refuse(source, (markup) => (markup === sent ? answer : markup)));

  test('what has no content may be closed, or not', () => {
    const closed = sent.replace('<br id="2">', '<br id="2"></br>').replace('<img id="3">', '<img id="3"></img>');
    expect(translate(source, (markup) => (markup === sent ? closed : markup))).toEqual(source);
  });

  test('an element without its words', () => {
    refuse(paragraph(words('Un '), words('mot', { format: 1 })), () => 'A word<span id="0"></span>');
    refuse(paragraph(words('Un '), link([words('lien')])), () => 'A link<a id="0"></a>');
  });

  test('an element that is opened or closed only', () => {
    refuse('Un mot', () => 'A <b> word');
    refuse('Un mot', () => 'A </b> word');
    expect(translate('Un <b> mot', () => 'A &lt;b&gt; word')).toBe('A <b> word');
    expect(translate('a < 3', () => 'A < 3')).toBe('A < 3');
  });

  test('an empty answer', () => refuse(paragraph(words('Un')), () => ' '));
  test('an answer that is missing', () => expect(() => segments('Un').build([])).toThrow(MarkupError));
});

describe('words that are kept', () => {
  test('inclusive forms and addresses, whatever the machine makes of them', () => {
    const source =
      'Les habitant·es et les élu.e.s écrivent à nous@example.org, www.example.org ou https://a.example/é.';
    const { markups, build } = segments(source);
    expect(markups).toEqual([
      'Les <span id="0" translate="no">habitant·es</span> et les <span id="1" translate="no">élu.e.s</span> écrivent à ' +
        '<span id="2" translate="no">nous@example.org</span>, <span id="3" translate="no">www.example.org</span> ou ' +
        '<span id="4" translate="no">https://a.example/é.</span>',
    ]);
    expect(build(markups.map((markup) => markup.replace(/>[^<]+<\/span>/g, '>mangled</span>')))).toBe(source);
  });

  test('terms of the glossary are their translated term, with the case of the text', () => {
    expect(translate('L’accueil inconditionnel, puis ACCUEIL. Accueil du soir')).toBe(
      'L’unconditional welcome, PUIS Welcome. Welcome DU SOIR',
    );
    expect(translate(paragraph(words('un '), words('Accueil', { format: 1 })))).toEqual(
      paragraph(words('UN '), words('Welcome', { format: 1 })),
    );
  });

  test('a kept word is in the same group of words as those around it', () => {
    const source = paragraph(words('Les habitant·es votent, les élu·es aussi.'), words('Les élu·es.', { format: 1 }));
    expect(translate(source)).toEqual(
      paragraph(words('LES habitant·es VOTENT, LES élu·es AUSSI.'), words('LES élu·es.', { format: 1 })),
    );
  });

  test('a text of terms only is not sent', () => {
    const { markups, build } = segments('Accueil inconditionnel');
    expect(markups).toEqual([]);
    expect(build([])).toBe('Unconditional welcome');
  });

  test('a mark of the glossary has the translated term', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'concepts', value: '66' }, glossary: true };
    const source = paragraph(
      words('La '),
      link([words('citoyenneté', { format: 2 })], fields),
      words(' de chaque jour'),
    );
    const expected = link([words('citizenship', { format: 2 })], fields);
    expect(translate(source)).toEqual(paragraph(words('LA '), expected, words(' DE CHAQUE JOUR')));
  });

  test('an automatic link keeps its address as its words', () => {
    const auto = node('autolink', [words('https://example.org')], { fields: { url: 'https://example.org' } });
    const short = node('autolink', [words('exemple un')], { fields: { url: 'https://example.org' } });
    const source = paragraph(words('voir '), auto, words(' ou '), short);
    expect(segments(source).markups[0]).toMatch(/<span id="1" translate="no">exemple un<\/span>$/);
    expect(translate(source)).toEqual(paragraph(words('VOIR '), auto, words(' OU '), short));
    // One that stands alone is no paragraph of its own.
    const alone = text(node('paragraph', [short]));
    expect(segments(alone).markups).toEqual([]);
    expect(translate(alone)).toEqual(alone);
  });

  test('a kept word that is lost, or there twice, is no translation', () => {
    refuse('Les habitant·es', () => 'The people');
    refuse('Les habitant·es', (markup) => markup + markup);
  });
});

test('a mark of the glossary without words gets the term, one with a note keeps the note', () => {
  const fields = { glossary: true };
  expect(translate(paragraph(link([], fields)))).toEqual(paragraph(link([words('citizenship')], fields)));
  expect(translate(paragraph(link([words('un'), note('deux')], fields)))).toEqual(
    paragraph(link([words('UN'), note('DEUX')], fields)),
  );
});

test('other fields of nodes stay what they are', () => {
  const odd = text(
    node('table', [], { $: { caption: 3 } }),
    node('paragraph', [words('un')], { $: { caption: 'deux' } }),
    { type: 'inlineBlock', fields: { blockType: 'footnote', note: 3 } },
    { type: 'inlineBlock', fields: { blockType: 'quiz', note: 'trois' } },
    { type: 'upload', fields: 'quatre' },
    { type: 'tab', text: '\t' },
  );
  expect(segments(odd).markups).toEqual(['un']);
  expect(translate(odd, (markup) => markup)).toEqual(odd);
});

test('lines of a text without format stay lines', () => {
  expect(segments('Un\n\ndeux\nhabitant·es\n').markups).toEqual(['Un', 'deux']);
  expect(translate('Un\n\ndeux\nhabitant·es\n')).toBe('UN\n\nDEUX\nhabitant·es\n');
});

test.each([[null], [undefined], [3], [[]], [{}]])('%j has nothing to translate', (value) => {
  expect(segments(value)).toMatchObject({ markups: [] });
  expect(translate(value)).toBe(value);
});
