import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inScript } from './in-script';

const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '--> ]]> &lt; "quotes" \\ \u2028 \u2029',
];

test.each(hostile)('%j can’t leave its script, and is read back as it was', (name) => {
  const { document } = new JSDOM(`<body><script type="application/ld+json">${inScript({ name })}</script><p>after</p>`)
    .window;
  expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(['SCRIPT', 'P']);
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ name });
});
