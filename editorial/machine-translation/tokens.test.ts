import { expect, test } from 'vitest';
import { escapeText, tokensOf } from './tokens';

const textsOf = (answer: string) => tokensOf(answer).map((token) => (token.kind === 'text' ? token.text : token));

test.each([
  ['&amp;&lt;&gt;&quot;&apos;&nbsp;', '&<>"\'\u00a0'],
  ['&AMP;&#233;&#xE9;&#X1F469;', '&éé\u{1f469}'],
  ['&amp;lt; &amp;amp;', '&lt; &amp;'],
  ['&#0; &#1114112; &#1114111;', '&#0; &#1114112; \u{10ffff}'],
  ['R&D, a < b > c &unknown; & d;', 'R&D, a < b > c &unknown; & d;'],
  ['<p>un</p> <x id="1">', '<p>un</p> <x id="1">'],
  ['<spanner id="1"> <a', '<spanner id="1"> <a'],
])('%s is the text %s', (answer, text) => expect(textsOf(answer)).toEqual([text]));

test('what was escaped is read again', () => {
  const text = '&lt; <b> & "c" é&';
  expect(escapeText(text)).toBe('&amp;lt; &lt;b&gt; &amp; "c" é&amp;');
  expect(textsOf(escapeText(text))).toEqual([text]);
});

test.each([
  ['<span id="12">', { kind: 'open', tag: 'span', id: 12 }],
  ["<SPAN translate='no' id='3' >", { kind: 'open', tag: 'span', id: 3 }],
  ['<img hidden id="0" />', { kind: 'open', tag: 'img', id: 0 }],
  ['<br id="4"/>', { kind: 'open', tag: 'br', id: 4 }],
  ['<a>', { kind: 'open', tag: 'a', id: -1 }],
  ['<a data-id="5">', { kind: 'open', tag: 'a', id: -1 }],
  ['<a id="x">', { kind: 'open', tag: 'a', id: -1 }],
  ['</a>', { kind: 'close', tag: 'a' }],
  ['</SPAN >', { kind: 'close', tag: 'span' }],
])('%s is an element', (answer, token) => expect(textsOf(`un${answer}deux`)).toEqual(['un', token, 'deux']));

test('an answer without words has no texts', () => {
  expect(tokensOf('')).toEqual([]);
  expect(textsOf('<a></a>')).toHaveLength(2);
});
