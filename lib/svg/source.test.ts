import { describe, expect, test } from 'vitest';
import { decodeXml, isSvgSource, withoutDoctype } from './source';

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

test.each([
  ['UTF-8', bytes('<é/>', 'utf8')],
  ['UTF-8 with its mark', bytes('\ufeff<é/>', 'utf8')],
  ['UTF-16', bytes('<é/>', 'utf16le')],
  ['UTF-16 with its mark', bytes('\ufeff<é/>', 'utf16le')],
  ['UTF-16 the other way round', bigEndian('<é/>')],
  ['UTF-16 the other way round, with its mark', bigEndian('\ufeff<é/>')],
])('a drawing in %s is read', (_, data) => expect(decodeXml(data)).toBe('<é/>'));

test.each([['<?xml version="1.0" encoding="iso-8859-1"?><é/>'], ["\n<?xml encoding = 'ISO-8859-1' ?><é/>"]])(
  'a drawing is read in the encoding that it names: %s',
  (text) => {
    expect(decodeXml(bytes(text, 'latin1'))).toBe(text);
  },
);

test.each([
  ['<?xml encoding="of-its-own"?><é/>'],
  ['<svg><?xml encoding="iso-8859-1"?><é/>'],
  ['<?xml version="1.0"?><é encoding="iso-8859-1"/>'],
  ['<!-- encoding="iso-8859-1" --><é/>'],
])('a drawing that names no encoding before its first element is UTF-8: %s', (text) => {
  expect(decodeXml(bytes(text, 'utf8'))).toBe(text);
});

test.each([
  [0xff, 0x41, '\ufffdA'],
  [0x41, 0xfe, 'A\ufffd'],
  [0xfe, 0x41, '\ufffdA'],
  [0x41, 0xff, 'A\ufffd'],
  [0x3c, 0x41, '<A'],
  [0x41, 0x00, 'A\0'],
  [0x00, 0x41, '\0A'],
  [0x41, 0x3c, 'A<'],
])('%i and %i are no mark of UTF-16', (first, second, text) => {
  expect(decodeXml(new Uint8Array([first, second]))).toBe(text);
});

describe('the first element is a drawing', () => {
  test.each([
    '<svg>',
    '<svg/>',
    '<svg\nwidth="1">',
    '<s:svg>',
    '<my-s.v_g:svg>',
    '\ufeff <?xml version="1.0"?>\n<?style >?><!-- <p> > --> <svg>',
    '<!DOCTYPE svg><svg>',
    '<!doctype svg PUBLIC \'">\' "\'>"> <!-- x --><svg>',
    '<!DOCTYPE svg [<!ENTITY a "]>"><!-- ]>" -->]><svg>',
    '<!DOCTYPE svg [<!ELEMENT a>]><svg>',
  ])('in %j', (source) => expect(isSvgSource(source)).toBe(true));

  test.each([
    '',
    '<svgs>',
    '<svg',
    'x<svg>',
    '< svg>',
    '<p><svg>',
    '<a:b:svg>',
    'x<!DOCTYPE svg><svg>',
    '<!DOCTYPEsvg><svg>',
    '<!DOCTYPE svg [<svg>',
    '<!DOCTYPE svg "><svg>',
    '<!DOCTYPE svg <!-- ><svg>',
    '<!-- <svg>',
  ])('not in %j', (source) => expect(isSvgSource(source)).toBe(false));
});

describe('the entities of a drawing', () => {
  const source = (declarations: string, root: string) => `<!DOCTYPE svg [${declarations}]>${root}`;
  const entity = (name: string, length: number) => `<!ENTITY ${name} "${'x'.repeat(length)}">`;

  test.each([
    ['<!ENTITY a "b">', '<svg>&a;&a;&amp;</svg>', '<svg>bb&amp;</svg>'],
    ['<!entity a.b:c-d \'say "b"\' >', '<svg a="&a.b:c-d;"/>', '<svg a="say &quot;b&quot;"/>'],
    ['<!ENTITY  a\n  "b">', '<svg>&a;</svg>', '<svg>b</svg>'],
    ['<!ENTITY a ""><!ENTITY b "c">', '<svg>&a;&b;</svg>', '<svg>c</svg>'],
    ['<!-- <!ENTITY a SYSTEM "x"> -->', '<svg>&a;</svg>', '<svg>&a;</svg>'],
    ['<!ELEMENT svg ANY>', '<svg>&a;</svg>', '<svg>&a;</svg>'],
  ])('%s are expanded in %s', (declarations, root, expanded) => {
    expect(withoutDoctype(source(declarations, root))).toBe(expanded);
  });

  test.each([
    '<!ENTITY a SYSTEM "file:///etc/passwd">',
    '<!ENTITY % a "b">',
    '<!ENTITY a "&b;">',
    '<!ENTITY a "<b/>">',
    '<!ENTITY a "50 %">',
    '<!ENTITY a "b" c>',
    '<!ENTITY a b>',
    '<!ENTITY a"b">',
  ])('%s is not taken', (declaration) => {
    expect(withoutDoctype(source(declaration, '<svg/>'))).toBeNull();
  });

  test('are as many and as long as drawing programs write them', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => entity(`a${at}`, 1)).join('');
    expect(withoutDoctype(source(many(200), '<svg>&a199;</svg>'))).toBe('<svg>x</svg>');
    expect(withoutDoctype(source(many(201), '<svg/>'))).toBeNull();
    expect(withoutDoctype(source(entity('a', 2000), '<svg/>'))).toBe('<svg/>');
    expect(withoutDoctype(source(entity('a', 2001), '<svg/>'))).toBeNull();
    const doctype = (length: number) => `<!DOCTYPE svg${' '.repeat(length - 14)}>`;
    expect(withoutDoctype(`${doctype(50_000)}<svg/>`)).toBe('<svg/>');
    expect(withoutDoctype(`${doctype(50_001)}<svg/>`)).toBeNull();
  });

  test('add no more than a million characters', () => {
    const named = (count: number) => source(entity('a', 2000), `<svg>${'&a;'.repeat(count)}</svg>`);
    expect(withoutDoctype(named(500))).toHaveLength(1_000_011);
    expect(withoutDoctype(named(501))).toBeNull();
  });
});
