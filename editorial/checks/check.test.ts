import { describe, expect, test } from 'vitest';
import { fileFindings } from '@/lib/file-findings';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { type RuleName, severities } from './issue';
import type { Target } from './subject';
import { type Data, described, found, issuesIn, line, link, long, node, textNode } from './test-documents';
import { isVagueLinkText } from './vague-link-text';

const title = (tag: string) => node('heading', [textNode('Un titre')], { tag });
const inner = (value: unknown) => link('la charte', { linkType: 'internal', doc: { relationTo: 'documents', value } });

test('a correct document has no issue', () => expect(found({})).toEqual([]));

test('errors come before warnings', () => {
  expect(found({ summary: {}, title: {} })).toEqual(['required title fr', 'summary summary fr']);
});

describe('required fields', () => {
  test('are required in the source locale', () => expect(found({ title: { fr: ' ' } })).toEqual(['required title fr']));
  test('and in a public locale, those that a locale needs', () => {
    expect(found({ title: { fr: 'Titre' }, localePublished: { en: true }, summary: {} })).toContain(
      'required title en',
    );
    expect(found({ title: { fr: 'Titre' }, localePublished: { en: false } })).toEqual([]);
  });
  test('also in rows', () => expect(found({ files: [{ id: 'a' }] })).toEqual(['required files.0.file null']));
});

describe('values that their fields refuse', () => {
  const tooLong = { path: 'summary', locale: 'fr', message: 'x', length: { count: 418, limit: 320 } } as const;
  test('are errors', () => {
    expect(found({}, { refusals: [tooLong] })).toEqual(['too-long summary fr']);
    expect(found({}, { refusals: [{ path: 'cover', locale: null, message: 'x' }] })).toEqual(['refused cover null']);
  });
  test('carry what the field says, or the length of the text', () => {
    const refusals = [tooLong, { path: 'cover', locale: null, message: 'Pas une image' }];
    expect(issuesIn({}, { refusals }).map(({ about, count, limit }) => about ?? `${count} ${limit}`)).toEqual([
      '418 320',
      'Pas une image',
    ]);
  });
  test('are said once: a rule of ours says it better', () => {
    const refusals = [{ path: 'title', locale: 'fr', message: 'x' }] as const;
    expect(found({ title: {} }, { refusals })).toEqual(['required title fr']);
    expect(found({ title: {} }, { refusals: [{ ...refusals[0], locale: null }] })).toEqual(['required title fr']);
    expect(found({ title: {} }, { refusals: [{ ...refusals[0], locale: 'en' }] })).toHaveLength(2);
  });
  test('stand before warnings', () => {
    expect(found({ summary: {} }, { refusals: [tooLong] })).toEqual(['too-long summary fr', 'summary summary fr']);
  });
});

describe('pictures', () => {
  const cover = (media?: Partial<Target>, document: Data = {}) =>
    found({ cover: 'p', ...document }, media && { targets: { 'media/p': { ...described, ...media } } });
  test('with a description and an answer are fine', () => expect(cover({})).toEqual([]));
  test('need a description', () => expect(cover({ alt: { fr: '' } })).toEqual(['picture-undescribed cover null']));
  test('but not when they are decorative', () => expect(cover({ alt: {}, decorative: true })).toEqual([]));
  test('need an answer about people', () =>
    expect(cover({ peopleAnswered: false })).toEqual(['picture-people cover null']));
  test('must exist', () => {
    expect(cover()).toEqual(['picture-gone cover null']);
    expect(cover({ state: 'gone' })).toEqual(['picture-gone cover null']);
  });
  test('are checked in public locales', () => {
    const shown = { localePublished: { es: true }, title: { fr: 'a', es: 'a' }, summary: { fr: 'a', es: 'a' } };
    expect(cover({}, shown)).toEqual(['picture-untranslated cover es']);
    expect(cover({ alt: { fr: 'a', es: 'a' } }, shown)).toEqual([]);
  });
  test('in rich text too', () => {
    const body = { fr: long(node('upload', [], { relationTo: 'media', value: 'p' })) };
    expect(found({ body })).toEqual(['picture-gone body fr']);
  });
});

describe('links', () => {
  const text = (...nodes: StoredNode[]) => found({ body: { fr: line(...nodes) } });
  test('with a meaningful text are fine', () => expect(text(link('le formulaire d’inscription'))).toEqual([]));
  test('without text', () => expect(text(link(''))).toEqual(['link-wordless body fr']));
  test('with a meaningless text', () => expect(text(link('Cliquez ici'))).toEqual(['link-vague body fr']));
  test('without a target', () => {
    expect(text(link('a', { linkType: 'custom', url: 'https://' }))).toEqual(['link-nowhere body fr']);
    expect(text(link('a', { linkType: 'internal' }))).toEqual(['link-nowhere body fr']);
    expect(text(link('a', { linkType: 'custom', url: 'rapport.pdf' }))).toEqual(['link-nowhere body fr']);
    expect(text(link('a', { linkType: 'custom', url: 'www.exemple.org' }))).toEqual([]);
  });
  test.each([
    ...['« Ici »', 'lire la suite…', 'CLICK HERE', 'here →', 'Read more', 'haga clic aquí', 'Aquí.', 'Leer más'],
  ])('%s has no meaning', (words) => expect(isVagueLinkText(words)).toBe(true));
  test.each(['Ici et maintenant', 'Lire la suite de l’appel', 'How to get here', ''])('%s has a meaning', (words) =>
    expect(isVagueLinkText(words)).toBe(false),
  );

  const button = (data: Data) => found({ layout: [{ id: 'b', blockType: 'call', button: data }] });
  test('of a button have a target', () => {
    expect(button({ type: 'url', url: 'https://example.org', label: { fr: 'Adhérer' } })).toEqual([]);
    expect(button({ type: 'url', label: { fr: 'Adhérer', en: 'Join' } })).toEqual([
      'link-nowhere layout.0.button.url null',
    ]);
    expect(button({ type: 'document' })).toEqual([]);
  });
  test('of a button have a meaningful text', () => {
    expect(button({ type: 'url', url: 'https://example.org', label: { fr: 'ici' } })).toEqual([
      'link-vague layout.0.button.label fr',
    ]);
  });
});

describe('references', () => {
  const led = (state?: Target['state']) =>
    found({ body: { fr: line(inner('d')) } }, state && { targets: { 'documents/d': { state, name: 'Charte' } } });
  test('of a link are public', () => expect(led('public')).toEqual([]));
  test('of a link may become public later', () => expect(led('waiting')).toEqual(['link-waiting body fr']));
  test('of a link exist', () => {
    expect(led('gone')).toEqual(['link-broken body fr']);
    expect(led()).toEqual(['link-broken body fr']);
  });
  const call = { type: 'document', document: { relationTo: 'members', value: 'm' }, label: { fr: 'a' } };
  test('of a button exist', () => {
    expect(found({ layout: [{ id: 'b', blockType: 'call', button: call }] })).toEqual([
      'link-broken layout.0.button.document null',
    ]);
  });
  test('of a relation may be drafts or hidden, not deleted', () => {
    const organisers = (target?: Target) =>
      found({ organisers: ['m'] }, target && { targets: { 'members/m': target } });
    expect(organisers({ state: 'waiting', name: '' })).toEqual([]);
    expect(organisers({ state: 'gone', name: '' })).toEqual([]);
    expect(organisers()).toEqual(['relation-gone organisers null']);
  });
  test('to the parent page have an address', () => {
    const under = (state: Target['state']) =>
      found({ parent: 'p' }, { collection: 'pages', targets: { 'pages/p': { state, name: 'a' } } });
    expect(under('public')).toEqual([]);
    expect(under('waiting')).toEqual(['parent-hidden parent null']);
  });
  test('to a file exist', () => {
    const files = { files: [{ id: 'r', file: 'f' }] };
    expect(found(files, { targets: { 'files/f': { state: 'public', name: 'a' } } })).toEqual([]);
    expect(found(files)).toEqual(['file-gone files.0.file null']);
  });
  test.each(fileFindings)('to a file are readable, and free of content not meant for readers: %s', (finding) => {
    const files = { files: [{ id: 'r', file: 'f' }] };
    const target = { state: 'public', name: 'a.pdf', findings: [finding] } as const;
    expect(found(files, { targets: { 'files/f': target } })).toEqual([`file-${finding} files.0.file null`]);
  });
});

describe('texts', () => {
  const body = (...nodes: StoredNode[]) => found({ body: { fr: long(...nodes) } });
  test('have headings without skipped levels', () => {
    expect(body(title('h2'), title('h3'), title('h4'), title('h2'))).toEqual([]);
    expect(body(title('h2'), title('h4'))).toEqual(['heading-jump body fr']);
    expect(body(title('h3'))).toEqual(['heading-jump body fr']);
  });
  test('of a block are below its title', () => {
    const block = (tag: string) => found({ layout: [{ id: 'b', blockType: 'text', body: { fr: long(title(tag)) } }] });
    expect(block('h3')).toEqual([]);
    expect(block('h4')).toEqual(['heading-jump layout.0.body fr']);
  });
  const words = (count: number) => `${['Un', ...Array.from({ length: count - 1 }, () => 'mot')].join(' ')}.`;
  test('have short sentences', () => {
    expect(body(node('paragraph', [textNode(`${words(40)} ${words(40)}`)]))).toEqual([]);
    expect(body(node('paragraph', [textNode(words(41))]))).toEqual(['long-sentence body fr']);
    expect(found({ summary: { fr: words(41) } })).toEqual(['long-sentence summary fr']);
  });
  test('have short paragraphs', () => {
    const paragraph = (sentences: number) =>
      body(node('paragraph', [textNode(Array.from({ length: sentences }, () => words(30)).join(' '))]));
    expect(paragraph(5)).toEqual([]);
    expect(paragraph(6)).toEqual(['long-paragraph body fr']);
  });
  test('have captions on their tables', () => {
    const table = (more: Partial<StoredNode>) => body(node('table', [], more));
    expect(table({ $: { caption: 'Les villes' } })).toEqual([]);
    expect(table({})).toEqual(['table-caption body fr']);
  });
  test('have a summary', () => expect(found({ summary: { fr: '' } })).toEqual(['summary summary fr']));
});

describe('events and documents', () => {
  const start = '2027-03-12T08:00:00.000Z';
  test('end after they start', () => {
    expect(found({ startsAt: start, endsAt: '2027-03-13T08:00:00.000Z' })).toEqual([]);
    expect(found({ startsAt: start, endsAt: '2027-03-11T08:00:00.000Z' })).toEqual(['end-before-start endsAt null']);
  });
  test('have a location', () => {
    expect(found({ venue: {} })).toEqual(['event-place venue.name null']);
    expect(found({ attendance: 'online', venue: {} })).toEqual(['event-online onlineUrl null']);
    expect(found({ attendance: 'online', registrationUrl: 'https://example.org' })).toEqual([]);
    expect(found({ venue: {} }, { collection: 'members' })).toEqual([]);
  });
  test('have content', () => {
    expect(found({}, { collection: 'documents' })).toEqual(['body-or-file body fr']);
    expect(found({ body: { fr: line(textNode('a')) } }, { collection: 'documents' })).toEqual([]);
  });
});

describe('translations', () => {
  const both = { localePublished: { en: true }, title: { fr: 'a', en: 'a' }, summary: { fr: 'a', en: 'a' } };
  test('that are public are complete', () => {
    expect(found(both)).toEqual([]);
    expect(found({ ...both, summary: { fr: 'a' } })).toEqual(['summary summary en', 'translation-missing summary en']);
    expect(found({ ...both, localePublished: { en: false }, summary: { fr: 'a' } })).toEqual([]);
  });
  test('that are public are up to date with the source', () => {
    const stale = { en: { state: 'stale', toCheck: ['summary'] } } as const;
    expect(found(both, { translations: stale })).toEqual(['translation-stale summary en']);
    expect(found(both, { translations: { en: { state: 'current', toCheck: [] } } })).toEqual([]);
  });
});

test('only errors prevent publishing', () => {
  const errors = (Object.keys(severities) as RuleName[]).filter((rule) => severities[rule] === 'error');
  expect(errors).toEqual([
    ...[
      'required',
      'too-long',
      'refused',
      'picture-undescribed',
      'picture-people',
      'picture-gone',
      'link-wordless',
      'link-vague',
    ],
    ...[
      'link-nowhere',
      'link-broken',
      'file-gone',
      'file-password',
      'file-no-pages',
      'video-address',
      'end-before-start',
      'body-or-file',
    ],
  ]);
});
