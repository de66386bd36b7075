import { expect, test } from 'vitest';
import { escapeMarkup, withoutControls } from './plain-text';

test('a text loses what XML and calendars can’t hold, and keeps its lines and tabs', () => {
  const controls = ['\u0000', '\u0008', '\u000b', '\u000c', '\u000e', '\u001f', '\u007f', '\ufffe', '\uffff', '\ud800'];
  for (const control of controls) expect(withoutControls(`a${control}b`), JSON.stringify(control)).toBe('ab');
  for (const text of ['a\tb\nc\rd', 'é ! 🌊 \u2028', '']) expect(withoutControls(text)).toBe(text);
});

test('markup is written as text', () => {
  expect(escapeMarkup(`<a href="x">l'un & l’autre</a>\u0000`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;l&#39;un &amp; l’autre&lt;/a&gt;',
  );
});
