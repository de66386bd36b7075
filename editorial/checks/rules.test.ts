import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { check, isError } from './check';
import { beside, parentOf, subjectOf, type Target } from './subject';
import { type Data, described, found, issuesIn, line, link, long, node, textNode } from './test-documents';
import { beginning, textIn, wordsOf } from './text';

/** A text of one paragraph in French. */
const text = (...nodes: StoredNode[]) => ({ body: { fr: line(...nodes) } });
const block = (blockType: string, data: Data) => ({ layout: [{ id: 'b', blockType, ...data }] });
const button = (data: Data) => found(block('call', { button: data }));
const inEnglish = { localePublished: { en: true }, title: { fr: 'a', en: 'a' }, summary: { fr: 'a', en: 'a' } };

test('an error stands in the way of publishing, a warning does not', () => {
  expect(isError({ rule: 'required', path: 'title', locale: 'fr' })).toBe(true);
  expect(isError({ rule: 'summary', path: 'summary', locale: 'fr' })).toBe(false);
});

describe('the place of an issue', () => {
  test.each([
    ['title', '', 'start'],
    ['seo.title', 'seo', 'seo.start'],
    ['programme.0.endsAt', 'programme.0', 'programme.0.start'],
  ])('%s stands in %j, beside %j', (path, parent, sibling) => {
    expect(parentOf(path)).toBe(parent);
    expect(beside(path, 'start')).toBe(sibling);
  });
});

describe('the name that an issue gives', () => {
  const about = (document: Data, targets?: Record<string, Target>) =>
    issuesIn(document, targets && { targets }).map((issue) => issue.about);

  test('is that of the picture, the file or the document', () => {
    const gone: Target = { state: 'gone', name: 'Ancienne' };
    const locked: Target = { state: 'public', name: 'a.pdf', findings: ['password'] };
    expect(about({ cover: 'p' }, { 'media/p': { ...described, alt: {} } })).toEqual(['a.webp']);
    expect(about({ cover: 'p' }, { 'media/p': { ...described, state: 'gone' } })).toEqual(['a.webp']);
    expect(about({ files: [{ file: 'f' }] }, { 'files/f': locked })).toEqual(['a.pdf']);
    expect(about({ concepts: ['c'] }, { 'concepts/c': gone })).toEqual(['Ancienne']);
  });

  test('is empty where nothing is left to name', () => {
    for (const document of [{ cover: 'p' }, { files: [{ file: 'f' }] }, { concepts: ['c'] }]) {
      expect(about(document)).toEqual(['']);
    }
  });

  test('is that of a link without the spaces around it', () => {
    expect(about(text(link(' cliquez \n ici ')))).toEqual(['cliquez ici']);
    expect(about(block('call', { button: { type: 'url', label: { fr: ' ici ' } } }))).toEqual(['ici', 'ici']);
  });
});

describe('dates', () => {
  const programme = (date: string, endDate: string) => found(block('steps', { steps: [{ date, endDate }] }));
  test('may end in the moment they start', () => {
    expect(found({ startsAt: '2027-03-12T08:00:00.000Z', endsAt: '2027-03-12T08:00:00.000Z' })).toEqual([]);
  });
  test('of a step end after its own start', () => {
    expect(programme('2027-01-02', '2027-01-01')).toEqual(['end-before-start layout.0.steps.0.endDate null']);
    expect(programme('2027-01-01', '2027-01-02')).toEqual([]);
  });
  test('without a start end whenever they like', () => {
    expect(found({ endsAt: '1999-01-01T00:00:00.000Z' })).toEqual([]);
  });
});

describe('a document to read', () => {
  const missing = 'body-or-file body fr';
  const asDocument = (document: Data) =>
    found(document, { collection: 'documents', targets: { 'files/f': { state: 'public', name: 'a' } } });
  test('is a file as well as a text', () => {
    expect(asDocument({ files: [{ file: 'f' }] })).toEqual([]);
    expect(asDocument({ files: [] })).toEqual([missing]);
  });
  test('is a text in French, not one in another language alone', () => {
    const body = { en: line(textNode('A text')) };
    expect(asDocument({ ...inEnglish, body })).toContain(missing);
  });
});

describe('a place', () => {
  test.each([['name'], ['street'], ['city']])('is told by its %s alone', (part) => {
    expect(found({ venue: { [part]: 'x' } })).toEqual([]);
  });
  test('on line is told by its address, or by that of the registration', () => {
    const online = { attendance: 'online', venue: {} };
    expect(found({ ...online, onlineUrl: 'https://example.org' })).toEqual([]);
    expect(found({ ...online, onlineUrl: ' ' })).toEqual(['event-online onlineUrl null']);
  });
});

describe('files', () => {
  test('alone are looked into: a picture is not read for findings', () => {
    const findings = ['password'] as const;
    expect(found({ cover: 'p' }, { targets: { 'media/p': { ...described, findings } } })).toEqual([]);
    const concept: Target = { state: 'public', name: 'x', findings };
    expect(found({ concepts: ['c'] }, { targets: { 'concepts/c': concept } })).toEqual([]);
  });
  test('alone have what was found in them: not a document whose id is that of a file', () => {
    const targets = {
      'concepts/c': { state: 'public', name: 'x' },
      'files/c': { state: 'public', name: 'a.pdf', findings: ['password'] },
    } as const;
    expect(found({ concepts: ['c'] }, { targets })).toEqual([]);
  });
  test('without findings are fine', () => {
    expect(found({ files: [{ file: 'f' }] }, { targets: { 'files/f': { state: 'public', name: 'a' } } })).toEqual([]);
  });
});

describe('pictures', () => {
  const mediaTarget = (more: Partial<Target>) => ({ targets: { 'media/p': { ...described, ...more } } });
  const inText = (locale: string) => ({ [locale]: long(node('upload', [], { relationTo: 'media', value: 'p' })) });
  test('of a translated text are described in the language of that text', () => {
    const all = { ...inEnglish, localePublished: { en: true, es: true } };
    const body = { ...inText('en'), fr: line(textNode('a')) };
    expect(
      found({ ...all, body }, mediaTarget({ alt: { fr: 'a' } })).filter((rule) => rule.startsWith('picture')),
    ).toEqual(['picture-untranslated body en']);
  });
  test('are not described by spaces', () => {
    expect(found({ cover: 'p' }, mediaTarget({ alt: { fr: '  ' } }))).toEqual(['picture-undescribed cover null']);
  });
  test('without any description need one', () => {
    const { alt, ...bare } = described;
    expect(alt).toBeDefined();
    expect(found({ cover: 'p' }, { targets: { 'media/p': bare } })).toEqual(['picture-undescribed cover null']);
  });
});

describe('required fields', () => {
  test('are asked for in a translation only where a language can’t be shown without them', () => {
    const document = { ...inEnglish, title: { fr: 'a', en: '' }, summary: { fr: 'a', en: 'a' } };
    expect(found(document)).toEqual(['required title en', 'translation-missing title en']);
  });
  test('are those the schema says: others may be empty', () => {
    expect(found({ startsAt: null, cover: null })).toEqual([]);
  });
  test('of the schema may be empty in a translation that can be shown without them', () => {
    const fields = [
      { name: 'title', type: 'text', localized: true, required: true },
      { name: 'motto', type: 'text', localized: true, required: true },
      { name: 'note', type: 'text', localized: true, required: false },
    ] as never;
    const rules = (document: Data) => {
      const subject = subjectOf('pages', fields, ['title'], { localePublished: { en: true }, ...document });
      return check({ ...subject, targets: new Map(), translations: {} })
        .filter(({ rule }) => rule === 'required')
        .map(({ path, locale }) => `${path} ${locale}`);
    };
    expect(rules({ title: { fr: 'a', en: 'a' }, motto: { fr: 'a' } })).toEqual([]);
    expect(rules({ title: { fr: 'a' }, motto: { en: 'a' } })).toEqual(['title en', 'motto fr']);
  });
});

describe('what is named', () => {
  const gone: Target = { state: 'gone', name: 'x' };
  const hidden: Target = { state: 'waiting', name: 'x' };
  test('as a relation is told when it was deleted, but for a member, who may be hidden', () => {
    expect(found({ concepts: ['c'] }, { targets: { 'concepts/c': gone } })).toEqual(['relation-gone concepts null']);
    expect(found({ organisers: ['m'] }, { targets: { 'members/m': gone } })).toEqual([]);
  });
  test('as a relation of a page is no page above it', () => {
    const organisers = { organisers: ['m'] };
    expect(found(organisers, { collection: 'pages', targets: { 'members/m': hidden } })).toEqual([]);
  });
  test('as a parent by what is no page is a relation like others', () => {
    expect(found({ parent: 'p' }, { targets: { 'pages/p': hidden } })).toEqual([]);
  });
  test('as the page above must be there', () => {
    expect(found({ parent: 'p' }, { collection: 'pages' })).toEqual(['parent-hidden parent null']);
  });
  test('by a link made of fields is on the site: a file', () => {
    const links = block('links', { link: { type: 'file', file: 'f', label: { fr: 'Le rapport' } } });
    expect(found(links)).toEqual(['link-broken layout.0.link.file null']);
    expect(found(links, { targets: { 'files/f': { state: 'public', name: 'a' } } })).toEqual([]);
  });
  test('by a field of the same name that is no link is a relation', () => {
    const badge = block('badge', { document: 'd' });
    expect(found(badge, { targets: { 'documents/d': gone } })).toEqual(['relation-gone layout.0.document null']);
    expect(found(badge, { targets: { 'documents/d': hidden } })).toEqual([]);
  });
  test('by a relation to several collections is no link', () => {
    const related = { related: [{ relationTo: 'concepts', value: 'c' }] };
    expect(found(related, { targets: { 'concepts/c': gone } })).toEqual(['relation-gone related null']);
  });
  test('by a button waits to be published', () => {
    const call = { type: 'document', document: { relationTo: 'members', value: 'm' }, label: { fr: 'a' } };
    const targets = { 'members/m': hidden };
    expect(found(block('call', { button: call }), { targets })).toEqual(['link-waiting layout.0.button.document null']);
  });
});

describe('links', () => {
  test('that the editor made of an address are looked at like others', () => {
    const auto = (words: string) =>
      node('autolink', [textNode(words)], { fields: { linkType: 'custom', url: 'https://a.org' } });
    expect(found(text(auto('ici')))).toEqual(['link-vague body fr']);
    expect(found(text(auto('a.org')))).toEqual([]);
  });
  test('are words in one line, however they are broken', () => {
    const broken = link('', { linkType: 'custom', url: 'https://example.org' });
    broken.children = [textNode('lire la'), node('linebreak', []), textNode('suite')];
    expect(found(text(broken))).toEqual(['link-vague body fr']);
  });
  test.each([
    ...['cliquez ici', 'cliquer ici', 'clique ici', 'ici', 'lire la suite', 'la suite'],
    ...['click here', 'here', 'read more'],
    ...['haga clic aquí', 'haz clic aquí', 'clic aquí', 'pulse aquí', 'aquí', 'leer más'],
    ...['Cliquez – ici', '(ici)'],
  ])('that say %j say nothing of where they lead', (words) => {
    expect(found(text(link(words)))).toEqual(['link-vague body fr']);
  });
  test('of spaces alone have no words', () => {
    expect(found(text(link('  ')))).toEqual(['link-wordless body fr']);
  });

  test.each([
    ['document', 'document', { relationTo: 'members', value: 'm' }],
    ['file', 'file', 'f'],
    ['url', 'url', 'https://example.org'],
  ])('of the kind %s lead to the field %s', (type, name, value) => {
    const targets = { 'members/m': { state: 'public', name: '' }, 'files/f': { state: 'public', name: '' } } as const;
    const led = (data: Data) =>
      found(block('call', { button: { type, label: { fr: 'Suivre' }, ...data } }), { targets });
    expect(led({ [name]: value })).toEqual([]);
    expect(led({})).toEqual([`link-nowhere layout.0.button.${name} null`]);
  });
  test('without words lead nowhere yet', () => {
    expect(button({ type: 'url', label: { fr: ' ' } })).toEqual([]);
  });
  test('of no kind are none', () => {
    expect(button({ label: { fr: 'ici' } })).toEqual([]);
    expect(button({ type: 'plain', label: { fr: 'ici' } })).toEqual([]);
  });
  test('are known by their kinds: a label beside another choice is no link', () => {
    expect(found(block('badge', { type: 'document', label: { fr: 'ici' } }))).toEqual([]);
  });
});

describe('the words of a text', () => {
  const of = (type: string, value: unknown) => ({ field: { name: 'a', type } as FlattenedField, value }) as never;
  test('are those of all that is in it, with a space for a new line', () => {
    expect(wordsOf(node('paragraph', [textNode('un'), node('linebreak', []), link('deux'), node('upload', [])]))).toBe(
      'un deux',
    );
  });
  test('are read from long texts alone', () => {
    const { root } = line(textNode('a'));
    expect(textIn(of('richText', { root }))).toBe(root);
    expect(textIn(of('json', { root }))).toBeNull();
    expect(textIn(of('richText', 'a'))).toBeNull();
    expect(textIn(of('richText', null))).toBeNull();
    expect(textIn(of('richText', {}))).toBeNull();
  });
  test.each([
    ['un  texte\n court ', 50, 'un texte court'],
    ['dix lettre', 10, 'dix lettre'],
    ['un texte de plus', 10, 'un texte…'],
    ['un, deux trois', 9, 'un, deux…'],
    ['anticonstitutionnellement', 10, 'antic…'],
    ['de anticonstitutionnellement', 10, 'de an…'],
  ])('begin with the whole words that fit, or half of what fits: %j in %i', (words, length, short) => {
    expect(beginning(words, length)).toBe(short);
  });
});

describe('long texts', () => {
  const words = (count: number) => `${['Un', ...Array.from({ length: count - 1 }, () => 'mot')].join(' ')}.`;
  const bodyOf = (...nodes: StoredNode[]) => ({ body: { fr: long(...nodes) } });

  test.each(['paragraph', 'quote', 'listitem'])('have short sentences in a %s', (type) => {
    expect(found(bodyOf(node(type, [textNode(words(41))])))).toEqual(['long-sentence body fr']);
  });
  test('may have a long address', () => {
    expect(
      found({ parent: words(41) }, { targets: { [`pages/${words(41)}`]: { state: 'public', name: '' } } }),
    ).toEqual([]);
  });
  test('may have a long line elsewhere, as in a heading', () => {
    expect(found(bodyOf(node('heading', [textNode(words(41))], { tag: 'h2' })))).toEqual([]);
  });
  test('tell how long a sentence is, and how it begins', () => {
    expect(issuesIn({ summary: { fr: words(41) } })).toMatchObject([
      { rule: 'long-sentence', count: 41, about: 'Un mot mot mot mot mot mot mot mot mot mot mot…' },
    ]);
  });
  test('are told three times at most in one field', () => {
    expect(found({ summary: { fr: Array.from({ length: 5 }, () => words(41)).join(' ') } })).toHaveLength(4);
  });
  test('are paragraphs where a line is empty, in a field of several lines', () => {
    const part = Array.from({ length: 3 }, () => words(30)).join(' ');
    const summary = (between: string) => found({ summary: { fr: [part, part].join(between) } });
    expect(summary('\n')).toEqual(['long-paragraph summary fr']);
    for (const empty of ['\n\n', '\n  \n', '\n\n\n']) expect(summary(empty), JSON.stringify(empty)).toEqual([]);
  });
  test('are no lines of one line: the title is not looked at', () => {
    expect(found({ title: { fr: words(41) } })).toEqual([]);
  });
  test('are looked at in every language that is shown', () => {
    expect(found({ ...inEnglish, summary: { fr: 'a', en: words(41) } })).toEqual(['long-sentence summary en']);
  });
});

describe('headings', () => {
  const heading = (tag: string, words = 'Un titre') => node('heading', [textNode(words)], { tag });
  const body = (...nodes: StoredNode[]) => found({ body: { fr: long(...nodes) } });
  test('without words are none', () => {
    expect(body(heading('h2'), heading('h3', ' '), heading('h4'))).toEqual(['heading-jump body fr']);
    expect(body(heading('h4', ' '))).toEqual([]);
  });
  test('are read as they will be stored: h1 as h2, h6 as h4', () => {
    expect(body(heading('h1'), heading('h3'), heading('h6'))).toEqual([]);
    expect(body(heading('h1'), heading('h4'))).toEqual(['heading-jump body fr']);
  });
  test('of an unknown level count as the first', () => {
    expect(body(heading('x'), heading('h3'))).toEqual([]);
  });
});

describe('tables', () => {
  const cell = (words: string) => node('tablecell', [node('paragraph', [textNode(words)])]);
  const table = (more: Partial<StoredNode>, ...cells: StoredNode[]) =>
    issuesIn({ body: { fr: long(node('table', [node('tablerow', cells)], more)) } });
  test('are not named by spaces', () => {
    expect(table({ $: { caption: ' ' } })).toMatchObject([{ rule: 'table-caption' }]);
    expect(table({ $: { caption: 7 } } as never)).toMatchObject([{ rule: 'table-caption' }]);
  });
  test('are told by the words of their first cell that has some', () => {
    expect(table({}, cell(' '), cell('Villes'), cell('Pays'))).toMatchObject([{ about: 'Villes' }]);
    expect(table({}, cell(' '))).toMatchObject([{ about: '' }]);
  });
  test('alone need a name', () => {
    expect(found({ body: { fr: long(node('list', [])) } })).toEqual([]);
  });
});

describe('summaries', () => {
  test('are more than spaces', () => {
    expect(found({ summary: { fr: '  ' } })).toEqual(['summary summary fr']);
  });
  test('are asked for where there is a field for one', () => {
    const fields = [{ name: 'title', type: 'text', localized: true }] as never;
    const subject = subjectOf('pages', fields, [], { title: { fr: 'a' } });
    expect(check({ ...subject, targets: new Map(), translations: {} })).toEqual([]);
  });
});

describe('translations', () => {
  test('lack what the French has, not what it has not', () => {
    expect(found({ ...inEnglish, body: { fr: line(), en: null } })).toEqual([]);
    expect(found({ ...inEnglish, body: { en: line(textNode('a')) } })).toEqual([]);
  });
  test('lack words, not dates', () => {
    expect(found({ ...inEnglish, startsAt: '2027-03-12T08:00:00.000Z' })).toEqual([]);
  });
  test('are made from the French: what is written in another language alone is missing nowhere', () => {
    const all = { ...inEnglish, localePublished: { en: true, es: true } };
    const document = { ...all, title: { fr: 'a', en: 'a', es: 'a' }, summary: { fr: 'a', en: 'a', es: 'a' } };
    expect(found({ ...document, body: { en: line(textNode('a')) } })).toEqual([]);
  });
  test('are counted by the texts that they lack', () => {
    const document = { ...inEnglish, title: { fr: 'a' }, summary: { fr: 'a' } };
    expect(issuesIn(document).find(({ rule }) => rule === 'translation-missing')).toMatchObject({
      path: 'title',
      count: 2,
    });
  });
  test('are to be looked at again where a text was written and is stale', () => {
    const stale = (toCheck: string[]) => ({ translations: { en: { state: 'stale', toCheck } } }) as const;
    const half = { ...inEnglish, body: { fr: line(textNode('a')) } };
    expect(issuesIn(half, stale(['title', 'body'])).filter(({ rule }) => rule === 'translation-stale')).toMatchObject([
      { path: 'title', count: 1 },
    ]);
    expect(found(inEnglish, stale(['gone']))).toEqual([]);
    const current = { translations: { en: { state: 'current', toCheck: ['title'] } } } as const;
    expect(found(inEnglish, current)).toEqual([]);
  });
});

describe('the languages that are read', () => {
  const inSpanish = { title: { fr: 'a', es: 'a' }, summary: { fr: 'a', es: ' ' } };
  test('are French and those that are shown', () => {
    expect(found({ ...inSpanish, body: { es: line(link('ici')) } })).toEqual([]);
    expect(found({ ...inSpanish, localePublished: { es: true }, body: { es: line(link('ici')) } })).toContain(
      'link-vague body es',
    );
  });
  test('are all of them in what stands around every page', () => {
    expect(found(inSpanish, { collection: 'settings' })).toContain('translation-missing summary es');
    expect(found(inSpanish, { collection: 'pages' })).toEqual([]);
  });
});
