import { describe, expect, test } from 'vitest';
import { cleanSvg } from './clean-svg';

const opening = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">';
const drawing = (content: string) => `${opening}${content}</svg>`;
const cleaned = (content: string) => cleanSvg(drawing(content))?.slice(opening.length, -'</svg>'.length);

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script hidden in a title', '<title><style><script>alert(1)</script></style></title>'],
  ['an event handler', '<rect onload="alert(1)"/>'],
  ['HTML inside the drawing', '<foreignObject><iframe src="https://else.example"></iframe></foreignObject>'],
  ['a link that runs code', '<a href="javascript:alert(1)"><text>T</text></a>'],
  ['an animation that makes such a link', '<animate attributeName="href" to="javascript:alert(1)"/>'],
  ['a picture from elsewhere', '<image href="https://else.example/a.png"/>'],
  ['a filter’s picture from elsewhere', '<filter><feImage xlink:href="https://else.example/a.png"/></filter>'],
  ['a colour from elsewhere', '<rect fill="url(https://else.example/a.svg#a)"/>'],
  ['a style from elsewhere', '<rect style="fill: URL( \'//else.example/a.svg\')"/>'],
  ['the same, spelt with an escape', '<rect style="fill:\\75rl(//else.example/a.svg)"/>'],
  ['a set of pictures from elsewhere', '<rect style="mask:image-set(\'//else.example/a.png\' 1x)"/>'],
  ['a style sheet from elsewhere', '<style>@import "https://else.example/a.css";</style>'],
  ['a style sheet with a picture from elsewhere', '<style>.a{fill:url(https://else.example/a)}</style>'],
])('%s is gone', (_, content) => {
  const clean = cleaned(content);
  expect(clean).toBeDefined();
  expect(clean).not.toMatch(/script|alert|onload|else\.example|@import|<a\b|<image/i);
});

test.each([
  ['the frame', ''],
  ['a gradient and what it fills', '<linearGradient id="g"></linearGradient><rect fill="url(#g)"></rect>'],
  ['a reference with a space in it', '<rect fill="url( #g )"></rect>'],
  ['a reference in quotes', '<rect fill="url(\'#g\')"></rect>'],
  ['a gradient made from another', '<linearGradient xlink:href="#g"></linearGradient>'],
  ['a style sheet of its own', '<style>.a{fill:url(#g)}</style>'],
  ['words and their language', '<text lang="fr">Été</text>'],
])('%s stays', (_, content) => {
  expect(cleaned(content)).toBe(content);
});

describe('what drawing programs write', () => {
  const prologue =
    '<?xml version="1.0"?><!-- Made by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">';

  test('before the drawing is dropped', () => {
    expect(cleanSvg(`\ufeff${prologue}\n${drawing('')}\n`)).toBe(drawing(''));
  });

  test('as a no-break space is still XML', () => {
    expect(cleaned('<text>Qui\u00a0?</text>')).toBe('<text>Qui&#160;?</text>');
  });
});

test.each([
  ['a page', '<p>Text</p>'],
  ['a page that holds a drawing', `<p>Text</p>${drawing('')}`],
  ['nothing', ''],
])('%s is not a drawing', (_, source) => {
  expect(cleanSvg(source)).toBeNull();
});
