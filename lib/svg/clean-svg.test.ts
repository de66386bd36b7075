import { describe, expect, test, vi } from 'vitest';
import { cleanSvg } from './clean-svg';
import * as complexity from './complexity';

const opening = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">';
const drawing = (content: string) => `${opening}${content}</svg>`;
const cleaned = (content: string) => cleanSvg(drawing(content)).svg ?? '';
/** The file without the declarations on its first element. */
const inner = (svg = '') =>
  svg
    .replace(/^<svg[^>]*?(\/?)>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(' xmlns:xlink="http://www.w3.org/1999/xlink"', '');

const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script hidden in a title', '<title><style><script>alert(1)</script></style></title>'],
  ['an event handler', '<rect onload="alert(1)"/>'],
  ['an event handler of a part that is used', '<use href="#a" onclick="alert(1)"/>'],
  ['a link that runs code', '<a href="javascript:alert(1)"><text>T</text></a>'],
  ['an animation that makes such a link', '<animate attributeName="href" to="javascript:alert(1)"/>'],
  ['a setting that does', '<set attributeName="onmouseover" to="alert(1)"/>'],
  [
    'the data of a program',
    '<foreignObject requiredExtensions="http://ns.adobe.com/x"><p xmlns="http://www.w3.org/1999/xhtml">alert</p></foreignObject>',
  ],
  ['a page among the shapes', '<p xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></p>'],
])('%s goes unseen, and the drawing stays', (_, content) => {
  const svg = cleaned(`${content}<circle r="3"/>`);
  expect(svg).toContain('<circle r="3"/>');
  expect(svg).not.toMatch(/script|alert|onload|onclick|onmouseover|foreignObject|<a\b/i);
});

test.each([
  ['a picture from elsewhere', '<image href="https://else.example/a.png"/>', 'outside'],
  ['a picture beside the file', '<image xlink:href="photo.jpg"/>', 'outside'],
  ['a picture that is itself a drawing', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', 'outside'],
  ['a page as a picture', '<image href="data:text/html;base64,PHA+"/>', 'outside'],
  ['a part from elsewhere', '<use xlink:href="https://else.example/a.svg#x"/>', 'outside'],
  ['a part that is data', '<use href="data:image/svg+xml,&lt;svg/&gt;#x"/>', 'outside'],
  [
    'a filter’s picture from elsewhere',
    '<filter><feImage xlink:href="https://else.example/a.png"/></filter>',
    'outside',
  ],
  ['a colour from elsewhere', '<rect fill="url(https://else.example/a.svg#a)"/>', 'outside'],
  ['a style from elsewhere', '<rect style="fill: URL( \'//else.example/a.svg\')"/>', 'outside'],
  ['the same, spelt with an escape', '<rect style="fill:\\75rl(//else.example/a.svg)"/>', 'outside'],
  [
    'the same, between strings that look like a comment',
    "<rect style=\"--a:'/*';fill:\\75rl(//else.example/a.svg);--b:'*/'\"/>",
    'outside',
  ],
  [
    'the same, with a line break after the escape',
    '<rect style="fill:\\75&#13;&#10;rl(//else.example/a.svg)"/>',
    'outside',
  ],
  ['a set of pictures from elsewhere', '<rect style="mask:image-set(\'//else.example/a.png\' 1x)"/>', 'outside'],
  ['a style sheet from elsewhere', '<style>@import "https://else.example/a.css";</style>', 'fonts'],
  ['the same, with elements in the middle of it', '<style>@im<g>zz</g>port "//else.example/a.css";</style>', 'fonts'],
  ['a font from elsewhere', '<style>@font-face{src:url(https://else.example/a.woff2)}</style>', 'fonts'],
  ['a style sheet with a picture from elsewhere', '<style>.a{fill:url(https://else.example/a)}</style>', 'outside'],
  ['text that is a page', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Titre</p></foreignObject>', 'html'],
  ['a frame', '<foreignObject><iframe src="https://else.example"></iframe></foreignObject>', 'html'],
])('%s was to be seen: the drawing is not taken', (_, content, problem) => {
  expect(cleanSvg(drawing(content))).toEqual({ problem });
});

test.each([
  ['the frame', ''],
  ['a gradient and what it fills', '<linearGradient id="g"/><rect fill="url(#g)"/>'],
  ['a reference with a space in it', '<rect fill="url( #g )"/>'],
  ['a reference in quotes', '<rect fill="url(\'#g\')"/>'],
  ['a gradient made from another', '<linearGradient xlink:href="#g"/>'],
  ['a style sheet of its own', '<style>.a{fill:url(#g)}</style>'],
  ['a font inside the file', '<style>@font-face{src:url(data:font/woff2;base64,AAAA)}</style>'],
  ['words and their language', '<text lang="fr">Été</text>'],
  ['a part that is used', '<rect id="r"/><use href="#r" x="5"/><use xlink:href="#r"/>'],
  ['a symbol', '<symbol id="s"><path d="M0 0"/></symbol><use href="#s"/>'],
  ['parts named as something of a page', '<rect id="body"/><use href="#body"/><rect id="title"/><rect id="children"/>'],
  ['a picture inside the file', `<image width="1" xlink:href="${png}"/>`],
  ['one in several lines', `<image href="${png.slice(0, 60)}\n${png.slice(60)}"/>`.replace('\n', '&#xA;')],
  [
    'a pattern of a picture',
    `<pattern id="p"><use xlink:href="#i"/></pattern><image id="i" href="${png}"/><rect fill="url(#p)"/>`,
  ],
  ['a filter’s own picture', `<filter id="f"><feImage href="${png}"/></filter>`],
  [
    'cuts, masks and markers',
    '<clipPath id="c"/><mask id="m"/><marker id="k"/><path clip-path="url(#c)" mask="url(#m)" marker-end="url(#k)"/>',
  ],
  ['a style with an escape that is a name', '<text style="font-family:\'Gotham\\20 Book\'">A</text>'],
])('%s stays', (_, content) => {
  expect(inner(cleaned(content))).toBe(content);
});

describe('what drawing programs write', () => {
  const prologue =
    '<?xml version="1.0"?><!-- Made by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">';

  test('before the drawing is dropped', () => {
    expect(inner(cleanSvg(`\ufeff${prologue}\n${drawing('<circle r="3"/>')}\n<!-- end -->`).svg)).toBe(
      '<circle r="3"/>',
    );
  });

  test('as a no-break space stays one', () =>
    expect(inner(cleaned('<text>Qui\u00a0?</text>'))).toBe('<text>Qui\u00a0?</text>'));

  test('Illustrator: entities for its namespaces, and its own data beside the drawing', () => {
    const source = `<?xml version="1.0" encoding="utf-8"?><!-- Generator: Adobe Illustrator -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
      <!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/"><!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
      <!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY st0 "fill:#FF0000;"> ]>
      <svg xmlns="&ns_svg;" xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" i:viewOrigin="0 9" viewBox="0 0 9 9"><metadata><x:sfw/></metadata>
      <switch><foreignObject requiredExtensions="&ns_ai;" width="1"><i:pgfRef xlink:href="#pgf"/></foreignObject><g i:extraneous="self"><rect style="&st0;"/></g></switch><i:pgf id="pgf">eJzsvW</i:pgf></svg>`;
    const { svg } = cleanSvg(source);
    expect(svg).toContain('<rect style="fill:#FF0000;"/>');
    expect(svg).not.toMatch(/pgf|ENTITY|foreignObject|adobe/);
  });

  test('Inkscape: a prefix for the drawing itself, and its own data', () => {
    const source = `<?xml version="1.0"?><svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" inkscape:export-filename="C:\\a.png">
      <sodipodi:namedview/><svg:g inkscape:label="Calque"><svg:circle r="3"/></svg:g></svg:svg>`;
    expect(inner(cleanSvg(source).svg).replace(/\s+/g, '')).toBe('<g><circler="3"/></g>');
  });

  test('CorelDRAW: a style sheet in CDATA', () => {
    const { svg } = cleanSvg(
      drawing('<defs><style type="text/css"><![CDATA[ .fil0 {fill:#1F1A17} ]]></style></defs><rect class="fil0"/>'),
    );
    expect(svg).toContain('.fil0 {fill:#1F1A17}');
  });

  test('by hand: addresses without their declaration, or no namespace at all', () => {
    expect(inner(cleanSvg('<svg><rect id="a"/><use xlink:href="#a"/></svg>').svg)).toBe(
      '<rect id="a"/><use xlink:href="#a"/>',
    );
  });
});

describe('a flood is not taken:', () => {
  const used = (depth: number) =>
    Array.from(
      { length: depth },
      (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
    ).join('');

  test('parts that use parts that use parts', () => {
    expect(cleanSvg(drawing(`<rect id="g0"/>${used(9)}`))).toEqual({ problem: 'complex' });
    expect(cleanSvg(drawing(`<rect id="g0"/>${used(3)}`)).problem).toBeUndefined();
  });

  test('more elements than can be cleaned', () => {
    expect(cleanSvg(drawing('<path d="M0 0"/>'.repeat(60_000)))).toEqual({ problem: 'complex' });
  });

  const attributes = (count: number) => Array.from({ length: count }, (_, number) => ` a${number}='x>'`).join('');
  const nested = (depth: number) => `${'<g>'.repeat(depth)}<path d="M0 0"/>${'</g>'.repeat(depth)}`;
  test.each([
    ['more attributes than one element has', drawing(`<rect${attributes(1500)}/>`)],
    ['elements in elements in elements', drawing(nested(600))],
  ])('%s', (_, source) => expect(cleanSvg(source)).toEqual({ problem: 'complex' }));

  test('attributes and depth as drawings have them are none', () => {
    const styles = `<style>${'[a="b"]{fill:red}'.repeat(1500)}</style>`;
    const source = drawing(`<!-- ${'<g a="b">'.repeat(1500)} -->${styles}<rect${attributes(100)}/>${nested(100)}`);
    expect(cleanSvg(source).problem).toBeUndefined();
    expect(cleanSvg(drawing(`<metadata><![CDATA[${'<g>'.repeat(1000)}]]></metadata>`)).problem).toBeUndefined();
  });

  test.each(['url(', 'url(#a', 'url(data:image/png;base64,'])(
    'blanks after "%s" without end are none either',
    (start) => {
      const fill = (content: string) => drawing(`<rect fill="${content}"/>`);
      expect(cleanSvg(fill(`${start}${' '.repeat(200_000)}x`))).toEqual({ problem: 'outside' });
    },
  );

  test('what the parts of it are too much for is refused, not an error', () => {
    const deep = vi.spyOn(complexity, 'isDrawable').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(cleanSvg(drawing('<rect/>'))).toEqual({ problem: 'complex' });
    deep.mockRestore();
  });

  test('a part that uses itself is no flood', () =>
    expect(cleanSvg(drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')).problem).toBeUndefined());

  const entities = (declarations: string, text: string) =>
    `<!DOCTYPE svg [${declarations}]>${drawing(`<text>${text}</text>`)}`;
  test.each([
    ['entities of entities', entities('<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">', '&b;')],
    ['one that is often named', entities(`<!ENTITY a "${'a'.repeat(1900)}">`, '&a;'.repeat(2000))],
    ['another file', entities('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;')],
    ['an entity of parameters', entities('<!ENTITY % a "x">', '')],
    ['a DOCTYPE as long as a drawing', entities(`<!ENTITY a "b"><!-- ${'x'.repeat(60_000)} -->`, '&a;')],
    ['an entity with elements', entities('<!ENTITY a "<script>alert(1)</script>">', '&a;')],
  ])('%s', (_, source) => expect(cleanSvg(source)).toEqual({ problem: 'entities' }));
});

test.each([
  ['a page', '<p>Text</p>'],
  ['a page that holds a drawing', `<p>Text</p>${drawing('')}`],
  ['nothing', ''],
  ['half a drawing', drawing('<rect/>').slice(0, -8)],
  ['an unknown entity', drawing('<text>&nope;</text>')],
])('%s is not a drawing', (_, source) => {
  expect(cleanSvg(source)).toEqual({ problem: 'damaged' });
});
