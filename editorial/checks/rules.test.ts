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

test('an error prevents publishing, a warning does not', () => {
  expect(isError({ rule: 'required', path: 'title', locale: 'fr' })).toBe(true);
  expect(isError({ rule: 'summary', path: 'summary', locale: 'fr' })).toBe(false);
});

describe('the path of an issue', () => {
  test.each([
    ['title', '', 'start'],
    ['seo.title', 'seo', 'seo.start'],
    ['programme.0.endsAt', 'programme.0', 'programme.0.start'],
  ])('%s is inside %j, beside %j', (path, parent, sibling) => {
    expect(parentOf(path)).toBe(parent);
    expect(beside(path, 'start')).toBe(sibling);
  });
});

describe('the name in an issue', () => {
  const about = (document: Data, targets?: Record<string, Target>) =>
    issuesIn(document, targets && { targets }).map((issue) => issue.about);

  test('is that of the media, the file or the document', () => {
    const gone: Target = { state: 'gone', name: 'Ancienne' };
    const locked: Target = { state: 'public', name: 'a.pdf', findings: ['password'] };
    expect(about({ cover: 'p' }, { 'media/p': { ...described, alt: {} } })).toEqual(['a.webp']);
    expect(about({ cover: 'p' }, { 'media/p': { ...described, state: 'gone' } })).toEqual(['a.webp']);
    expect(about({ files: [{ file: 'f' }] }, { 'files/f': locked })).toEqual(['a.pdf']);
    expect(about({ concepts: ['c'] }, { 'concepts/c': gone })).toEqual(['Ancienne']);
  });

  test('is empty when the target was deleted', () => {
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
  test('may end at the moment they start', () => {
    expect(found({ startsAt: '2027-03-12T08:00:00.000Z', endsAt: '2027-03-12T08:00:00.000Z' })).toEqual([]);
  });
  test('of a step end after its own start', () => {
    expect(programme('2027-01-02', '2027-01-01')).toEqual(['end-before-start layout.0.steps.0.endDate null']);
    expect(programme('2027-01-01', '2027-01-02')).toEqual([]);
  });
  test('without a start may end at any time', () => {
    expect(found({ endsAt: '1999-01-01T00:00:00.000Z' })).toEqual([]);
  });
});

describe('content of a document', () => {
  const missing = 'body-or-file body fr';
  const asDocument = (document: Data) =>
    found(document, { collection: 'documents', targets: { 'files/f': { state: 'public', name: 'a' } } });
  test('is a file as well as a text', () => {
    expect(asDocument({ files: [{ file: 'f' }] })).toEqual([]);
    expect(asDocument({ files: [] })).toEqual([missing]);
  });
  test('is a text in the source locale, not one in another locale only', () => {
    const body = { en: line(textNode('A text')) };
    expect(asDocument({ ...inEnglish, body })).toContain(missing);
  });
});

describe('a location', () => {
  test.each([['name'], ['street'], ['city']])('is its %s alone', (part) => {
    expect(found({ venue: { [part]: 'x' } })).toEqual([]);
  });
  test('online is its address, or that of the registration', () => {
    const online = { attendance: 'online', venue: {} };
    expect(found({ ...online, onlineUrl: 'https://example.org' })).toEqual([]);
    expect(found({ ...online, onlineUrl: ' ' })).toEqual(['event-online onlineUrl null']);
  });
});

describe('files', () => {
  test('only are read for findings: media are not', () => {
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
  test('of a localized text are described in its locale', () => {
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
  test('are required in a translation only where the locale can’t be public without them', () => {
    const document = { ...inEnglish, title: { fr: 'a', en: '' }, summary: { fr: 'a', en: 'a' } };
    expect(found(document)).toEqual(['required title en', 'translation-missing title en']);
  });
  test('are those of the schema: others may be empty', () => {
    expect(found({ startsAt: null, cover: null })).toEqual([]);
  });
  test('of the schema may be empty in a translation that can be public without them', () => {
    const fields = [
      { name: 'title', type: 'text', localized: true, required: true },
      { name: 'motto', type: 'text', localized: true, required: true },
      { name: 'note', type: 'text', localized: true, required: false },
    ] as never;
    const rules = (document: Data) => {
      const subject = subjectOf('pages', fields, ['title'], { localePublished: { en: true }, ...document });
      return check({ ...subject, targets: new Map(), translations: {}, refusals: [] })
        .filter(({ rule }) => rule === 'required')
        .map(({ path, locale }) => `${path} ${locale}`);
    };
    expect(rules({ title: { fr: 'a', en: 'a' }, motto: { fr: 'a' } })).toEqual([]);
    expect(rules({ title: { fr: 'a' }, motto: { en: 'a' } })).toEqual(['title en', 'motto fr']);
  });
});

describe('references', () => {
  const gone: Target = { state: 'gone', name: 'x' };
  const hidden: Target = { state: 'waiting', name: 'x' };
  test('of a relation are reported when deleted, except hidden members', () => {
    expect(found({ concepts: ['c'] }, { targets: { 'concepts/c': gone } })).toEqual(['relation-gone concepts null']);
    expect(found({ organisers: ['m'] }, { targets: { 'members/m': gone } })).toEqual([]);
  });
  test('to the members shown by a rule are not missing', () => {
    expect(found(block('members', { mode: 'founders' }), { collection: 'pages' })).toEqual([]);
  });
  test('of a relation of a page are not its parent page', () => {
    const organisers = { organisers: ['m'] };
    expect(found(organisers, { collection: 'pages', targets: { 'members/m': hidden } })).toEqual([]);
  });
  test('of a parent field outside of pages are relations like others', () => {
    expect(found({ parent: 'p' }, { targets: { 'pages/p': hidden } })).toEqual([]);
  });
  test('to the parent page must exist', () => {
    expect(found({ parent: 'p' }, { collection: 'pages' })).toEqual(['parent-hidden parent null']);
  });
  test('of a link field are public: a file', () => {
    const links = block('links', { link: { type: 'file', file: 'f', label: { fr: 'Le rapport' } } });
    expect(found(links)).toEqual(['link-broken layout.0.link.file null']);
    expect(found(links, { targets: { 'files/f': { state: 'public', name: 'a' } } })).toEqual([]);
  });
  test('of a field with the same name that is not a link are relations', () => {
    const badge = block('badge', { document: 'd' });
    expect(found(badge, { targets: { 'documents/d': gone } })).toEqual(['relation-gone layout.0.document null']);
    expect(found(badge, { targets: { 'documents/d': hidden } })).toEqual([]);
  });
  test('of a relation to several collections are not links', () => {
    const related = { related: [{ relationTo: 'concepts', value: 'c' }] };
    expect(found(related, { targets: { 'concepts/c': gone } })).toEqual(['relation-gone related null']);
  });
  test('of a button wait to be published', () => {
    const call = { type: 'document', document: { relationTo: 'members', value: 'm' }, label: { fr: 'a' } };
    const targets = { 'members/m': hidden };
    expect(found(block('call', { button: call }), { targets })).toEqual(['link-waiting layout.0.button.document null']);
  });
});

describe('links', () => {
  test('that the editor made from an address are checked too', () => {
    const auto = (words: string) =>
      node('autolink', [textNode(words)], { fields: { linkType: 'custom', url: 'https://a.org' } });
    expect(found(text(auto('ici')))).toEqual(['link-vague body fr']);
    expect(found(text(auto('a.org')))).toEqual([]);
  });
  test('have their text in one line, whatever its line breaks', () => {
    const broken = link('', { linkType: 'custom', url: 'https://example.org' });
    broken.children = [textNode('lire la'), node('linebreak', []), textNode('suite')];
    expect(found(text(broken))).toEqual(['link-vague body fr']);
  });
  test.each([
    ...['cliquez ici', 'cliquer ici', 'clique ici', 'ici', 'lire la suite', 'la suite'],
    ...['click here', 'here', 'read more'],
    ...['haga clic aquí', 'haz clic aquí', 'clic aquí', 'pulse aquí', 'aquí', 'leer más'],
    ...['Cliquez – ici', '(ici)'],
  ])('with the text %j are meaningless', (words) => {
    expect(found(text(link(words)))).toEqual(['link-vague body fr']);
  });
  test('with spaces only have no text', () => {
    expect(found(text(link('  ')))).toEqual(['link-wordless body fr']);
  });

  test.each([
    ['document', 'document', { relationTo: 'members', value: 'm' }],
    ['file', 'file', 'f'],
    ['url', 'url', 'https://example.org'],
  ])('of the kind %s have their target in the field %s', (type, name, value) => {
    const targets = { 'members/m': { state: 'public', name: '' }, 'files/f': { state: 'public', name: '' } } as const;
    const led = (data: Data) =>
      found(block('call', { button: { type, label: { fr: 'Suivre' }, ...data } }), { targets });
    expect(led({ [name]: value })).toEqual([]);
    expect(led({})).toEqual([`link-nowhere layout.0.button.${name} null`]);
  });
  test('without a text are not checked yet', () => {
    expect(button({ type: 'url', label: { fr: ' ' } })).toEqual([]);
  });
  test('without a kind are not links', () => {
    expect(button({ label: { fr: 'ici' } })).toEqual([]);
    expect(button({ type: 'plain', label: { fr: 'ici' } })).toEqual([]);
  });
  test('are recognised by their kinds: a label beside another choice is not a link', () => {
    expect(found(block('badge', { type: 'document', label: { fr: 'ici' } }))).toEqual([]);
  });
});

describe('the words of a text', () => {
  const of = (type: string, value: unknown) => ({ field: { name: 'a', type } as FlattenedField, value }) as never;
  test('are those of all its nodes, with a space for a line break', () => {
    expect(wordsOf(node('paragraph', [textNode('un'), node('linebreak', []), link('deux'), node('upload', [])]))).toBe(
      'un deux',
    );
  });
  test('are read from rich text only', () => {
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
  test('are reported with the length of a sentence and its beginning', () => {
    expect(issuesIn({ summary: { fr: words(41) } })).toMatchObject([
      { rule: 'long-sentence', count: 41, about: 'Un mot mot mot mot mot mot mot mot mot mot mot…' },
    ]);
  });
  test('are reported three times at most in one field', () => {
    expect(found({ summary: { fr: Array.from({ length: 5 }, () => words(41)).join(' ') } })).toHaveLength(4);
  });
  test('have paragraphs separated by empty lines in a field of several lines', () => {
    const part = Array.from({ length: 3 }, () => words(30)).join(' ');
    const summary = (between: string) => found({ summary: { fr: [part, part].join(between) } });
    expect(summary('\n')).toEqual(['long-paragraph summary fr']);
    for (const empty of ['\n\n', '\n  \n', '\n\n\n']) expect(summary(empty), JSON.stringify(empty)).toEqual([]);
  });
  test('are not fields of one line: the title is not checked', () => {
    expect(found({ title: { fr: words(41) } })).toEqual([]);
  });
  test('are checked in every public locale', () => {
    expect(found({ ...inEnglish, summary: { fr: 'a', en: words(41) } })).toEqual(['long-sentence summary en']);
  });
});

describe('headings', () => {
  const heading = (tag: string, words = 'Un titre') => node('heading', [textNode(words)], { tag });
  const body = (...nodes: StoredNode[]) => found({ body: { fr: long(...nodes) } });
  test('without text are ignored', () => {
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
  test('have no caption when it has only spaces', () => {
    expect(table({ $: { caption: ' ' } })).toMatchObject([{ rule: 'table-caption' }]);
    expect(table({ $: { caption: 7 } } as never)).toMatchObject([{ rule: 'table-caption' }]);
  });
  test('are reported with the first cell that has text', () => {
    expect(table({}, cell(' '), cell('Villes'), cell('Pays'))).toMatchObject([{ about: 'Villes' }]);
    expect(table({}, cell(' '))).toMatchObject([{ about: '' }]);
  });
  test('are the only nodes that need a caption', () => {
    expect(found({ body: { fr: long(node('list', [])) } })).toEqual([]);
  });
});

describe('summaries', () => {
  test('are more than spaces', () => {
    expect(found({ summary: { fr: '  ' } })).toEqual(['summary summary fr']);
  });
  test('are required where there is a field for one', () => {
    const fields = [{ name: 'title', type: 'text', localized: true }] as never;
    const subject = subjectOf('pages', fields, [], { title: { fr: 'a' } });
    expect(check({ ...subject, targets: new Map(), translations: {}, refusals: [] })).toEqual([]);
  });
});

describe('translations', () => {
  test('lack texts of the source locale, not others', () => {
    expect(found({ ...inEnglish, body: { fr: line(), en: null } })).toEqual([]);
    expect(found({ ...inEnglish, body: { en: line(textNode('a')) } })).toEqual([]);
  });
  test('lack texts, not dates', () => {
    expect(found({ ...inEnglish, startsAt: '2027-03-12T08:00:00.000Z' })).toEqual([]);
  });
  test('are made from the source: a text in another locale only is missing nowhere', () => {
    const all = { ...inEnglish, localePublished: { en: true, es: true } };
    const document = { ...all, title: { fr: 'a', en: 'a', es: 'a' }, summary: { fr: 'a', en: 'a', es: 'a' } };
    expect(found({ ...document, body: { en: line(textNode('a')) } })).toEqual([]);
  });
  test('lack no rows of a list that has others in each language, only the list', () => {
    const aliases = {
      fr: [
        { id: 'a', word: 'abri' },
        { id: 'b', word: 'asile' },
      ],
      en: [{ id: 'c', word: 'shelter' }],
    };
    expect(found({ ...inEnglish, aliases })).toEqual([]);
    expect(found({ ...inEnglish, aliases: { fr: aliases.fr } })).toEqual(['translation-missing aliases.0.word en']);
  });
  test('lack no title of a banner that repeats that of its page', () => {
    const banner = (title: string) => found({ ...inEnglish, ...block('hero', { title: { fr: title } }) });
    expect(banner(' a ')).toEqual([]);
    expect(banner('Autre')).toEqual(['translation-missing layout.0.title en']);
    expect(found({ ...inEnglish, ...block('links', { link: { label: { fr: 'a' }, type: 'url', url: 'x' } }) })).toEqual(
      ['translation-missing layout.0.link.label en'],
    );
  });
  test('are reported with the number of missing texts', () => {
    const document = { ...inEnglish, title: { fr: 'a' }, summary: { fr: 'a' } };
    expect(issuesIn(document).find(({ rule }) => rule === 'translation-missing')).toMatchObject({
      path: 'title',
      count: 2,
    });
  });
  test('are to be checked where a text was written and is stale', () => {
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

describe('the checked locales', () => {
  const inSpanish = { title: { fr: 'a', es: 'a' }, summary: { fr: 'a', es: ' ' } };
  test('are the source locale and those that are public', () => {
    expect(found({ ...inSpanish, body: { es: line(link('ici')) } })).toEqual([]);
    expect(found({ ...inSpanish, localePublished: { es: true }, body: { es: line(link('ici')) } })).toContain(
      'link-vague body es',
    );
  });
  test('are all of them in globals', () => {
    expect(found(inSpanish, { collection: 'settings' })).toContain('translation-missing summary es');
    expect(found(inSpanish, { collection: 'pages' })).toEqual([]);
  });
});

describe('videos', () => {
  const url = 'https://youtu.be/aqz-KE-bpKQ';
  const whole = { url, title: { fr: 'Titre' }, transcript: { fr: 'Une voix.' } };
  const inText = (fields: Data) => ({
    body: { fr: long(node('block', [], { fields: { blockType: 'video', ...fields } })) },
  });

  test('of a page need an address that the site knows', () => {
    expect(found(block('video', whole))).toEqual([]);
    for (const wrong of [undefined, null, ' ', 'https://example.org/']) {
      expect(found(block('video', { ...whole, url: wrong }))).toEqual(['video-address layout.0.url null']);
    }
    expect(isError({ rule: 'video-address', path: 'layout.0.url', locale: null })).toBe(true);
  });

  test('of a page are asked for a title and a transcript in the source language', () => {
    expect(found(block('video', { url }))).toEqual([
      'video-title layout.0.title fr',
      'video-transcript layout.0.transcript fr',
    ]);
    expect(found(block('video', { ...whole, transcript: { fr: ' ', en: 'A voice.' } }))).toEqual([
      'video-transcript layout.0.transcript fr',
    ]);
    expect(isError({ rule: 'video-transcript', path: 'x', locale: 'fr' })).toBe(false);
  });

  test('within a text are reported at the text, in its language', () => {
    expect(found(inText({ url, title: 'Titre', transcript: 'Une voix.' }))).toEqual([]);
    expect(found(inText({ url }))).toEqual(['video-title body fr', 'video-transcript body fr']);
    expect(found(inText({ title: 'Titre' }))).toEqual(['video-address body fr']);
    const english = { ...inEnglish, body: { en: inText({ url, title: 'Title' }).body.fr, fr: line(textNode('a')) } };
    expect(found(english)).toEqual(['video-transcript body en']);
  });

  test('are told apart by their site or title, and again by their address', () => {
    const issues = issuesIn(block('video', { url }));
    expect(issues.map(({ about }) => about)).toEqual(['YouTube', 'YouTube']);
    expect(issues.map(({ concerns }) => concerns)).toEqual(
      Array(2).fill('https://www.youtube.com/watch?v=aqz-KE-bpKQ'),
    );
    expect(issuesIn(inText({ url, title: ' Une cour ' })).map(({ about }) => about)).toEqual(['Une cour']);
    expect(issuesIn(block('video', { ...whole, url: 'https://example.org/' }))).toMatchObject([
      { about: 'https://example.org/', concerns: 'https://example.org/' },
    ]);
  });
});
