import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineScriptHashes, removeScripts } from './html';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each([
  ['a script file', '<p>a</p><script src="/x.js" async=""></script><p>b</p>', '<p>a</p><p>b</p>'],
  ['a script for old browsers', '<script src="/x.js" nomodule></script>b', 'b'],
  ['inline data of the framework', 'a<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script>b', 'ab'],
  ['a script whose text looks like tags', 'a<script>if (a < b) { c = "</p><link>" }</script>b', 'ab'],
  ['a module', '<script type="module">import "/x.js"</script>b', 'b'],
  ['capital letters', '<SCRIPT SRC="/x.js"></SCRIPT>b', 'b'],
  ['a script that does not end', 'a<script>b', 'a'],
  ['a preload of a script', '<link rel="preload" as="script" href="/x.js"/>b', 'b'],
  ['a preload of a module', '<link rel="modulepreload" href="/x.js">b', 'b'],
  ['a prefetch of a script', '<link as="script" rel="prefetch" href="/x.js">b', 'b'],
  ['a connection to the own host', '<link rel="preconnect" href="/" crossorigin="anonymous"/>b', 'b'],
])('removes %s', (_name, html, rest) => {
  expect(removeScripts(html)).toBe(rest);
});

test.each([
  ['structured data', '<script type="application/ld+json">{"name":"<b>"}</script>'],
  ['a preload of a font', '<link rel="preload" href="/f.woff2" as="font" type="font/woff2" crossorigin="anonymous"/>'],
  ['a style sheet', '<link rel="stylesheet" href="/x.css" data-precedence="next"/>'],
  ['text that looks like a script', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['the title of a page about scripts', '<title><script>a</script></title>'],
  ['a comment with a script', '<!-- <script>a</script> -->'],
  ['an attribute with a script', '<p title="<script>a</script>">é😀</p>'],
  ['white space and entities', ' <p >a&amp;b&nbsp;</p >\n\t<br/>'],
])('keeps %s', (_name, html) => {
  expect(removeScripts(html)).toBe(html);
});

test('hashes inline scripts, each once, and no others', () => {
  const html =
    '<script>a & "b" &amp; é</script><script>c</script><script>c</script>' +
    '<script src="/x.js"></script><script type="application/ld+json">{}</script>';
  expect(inlineScriptHashes(html)).toEqual([sha256('a & "b" &amp; é'), sha256('c')]);
});
