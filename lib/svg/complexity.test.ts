import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isCleanable, isDrawable } from './complexity';

const attributes = (count: number) => ' a="/>"'.repeat(count);

describe('the text of a drawing can be cleaned', () => {
  test('up to 50,000 elements', () => {
    expect(isCleanable('<g/>'.repeat(50_000))).toBe(true);
    expect(isCleanable('<g/>'.repeat(50_001))).toBe(false);
  });

  test('up to 1,000 attributes of an element, and 500,000 of all', () => {
    expect(isCleanable(`<g${attributes(1000)}/>`)).toBe(true);
    expect(isCleanable(`<g${attributes(1001)}/>`)).toBe(false);
    expect(isCleanable(`<g${attributes(1000)}/>`.repeat(500))).toBe(true);
    expect(isCleanable(`${`<g${attributes(1000)}/>`.repeat(500)}<g a=""/>`)).toBe(false);
  });

  test('up to 500 elements within each other', () => {
    expect(isCleanable('<g>'.repeat(500))).toBe(true);
    expect(isCleanable('<g>'.repeat(501))).toBe(false);
    expect(isCleanable('<g></g><g/>'.repeat(501))).toBe(true);
    expect(isCleanable(`<g a='"/>' b="'/>">`.repeat(501)), 'a quote in quotes ends none').toBe(false);
  });

  test.each([
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ])('whatever stands between %s and %s', (start, end) => {
    const many = '<g>'.repeat(501);
    expect(isCleanable(`${start}${many}${end}<g/>`)).toBe(true);
    expect(isCleanable(`${start}${end}${many}`), 'but not behind it').toBe(false);
    expect(isCleanable(`${start}${many}`), 'broken, which is reported later').toBe(true);
  });
});

const isDrawableWith = (content: string) => {
  const { document } = new JSDOM(`<svg xmlns:xlink="http://www.w3.org/1999/xlink">${content}</svg>`, {
    contentType: 'image/svg+xml',
  }).window;
  return isDrawable(document.documentElement);
};

describe('a drawing can be drawn', () => {
  // Each of 198 uses draws itself and the thousand; with the thousand and the first element these are 199,199 shapes.
  const thousand = `<g id="a">${'<rect/>'.repeat(999)}</g>`;
  const used = `${thousand}${'<use href="#a"/>'.repeat(198)}`;

  test('up to 200,000 shapes, those of a part again where it is used', () => {
    expect(isDrawableWith(`${used}${'<rect/>'.repeat(801)}`)).toBe(true);
    expect(isDrawableWith(`${used}${'<rect/>'.repeat(802)}`)).toBe(false);
  });

  test.each([
    ['xlink:href="#a"', false],
    ['href=" #a "', false],
    ['mask="url(#a)"', false],
    ['mask="URL( \' #a\' )"', false],
    ['fill="url(&quot;#a&quot;)"', false],
    ['style="fill:url(#b);mask:url(#a)"', false],
    ['href="a"', true],
    ['href="x#a"', true],
    ['href="#b"', true],
    ['mask="url(x#a)"', true],
    ['mask="#a"', true],
  ])('where many have %s: %s', (attribute, drawable) => {
    expect(isDrawableWith(`${thousand}${`<rect ${attribute}/>`.repeat(200)}`)).toBe(drawable);
  });

  test('what uses itself is drawn once', () => {
    expect(isDrawableWith(`<g id="a">${'<use href="#a"/>'.repeat(1000)}</g>`)).toBe(true);
  });
});
