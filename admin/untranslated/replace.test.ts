// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest';
import { editorRows } from './editor-rows';
import { otherRows } from './other-rows';
import { replaceTexts } from './replace';
import { selectRows } from './select-rows';
import { draw, replaceIn, shown } from './test-rows';

const rows = [...editorRows, ...selectRows, ...otherRows];

test('what is no text of theirs stays: titles and words that people have written', () => {
  const html =
    '<h1>Edit link</h1><p class="cell-title">12KB</p><strong>Responsive</strong><button aria-label="Rapport"></button>';
  draw(html);
  replaceIn(rows);
  expect(shown()).toBe(html);
});

test('what changes later, or comes later, is replaced before the browser shows it', async () => {
  draw('<main><span id="aria-results">12 results available.</span></main>');
  replaceIn(rows);
  const text = document.querySelector('#aria-results')?.firstChild as Text;
  text.data = '3 results available.';
  const button = document.createElement('button');
  button.className = 'link-edit';
  button.setAttribute('aria-label', 'Edit link');
  document.querySelector('main')?.append(button);
  await Promise.resolve();
  expect(text.data).toBe('3 choix.');
  expect(button.getAttribute('aria-label')).toBe('Modifier le lien');
  button.setAttribute('aria-label', 'Remove link');
  button.setAttribute('aria-label', 'Edit link');
  await Promise.resolve();
  expect(button.getAttribute('aria-label')).toBe('Modifier le lien');
});

test('what the server has drawn is left alone until React has taken it over', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  document.body.innerHTML = '<div class="file-meta__size-type">312 bytes</div>';
  replaceIn(rows);
  vi.advanceTimersByTime(500);
  expect(document.body.textContent).toBe('312 bytes');
  Object.assign(document.querySelector('div') as Element, { __reactFiber$test: {} });
  vi.advanceTimersByTime(500);
  expect(document.body.textContent).toMatch(/^312\so$/);
});

test('nothing is replaced any more once it has stopped', async () => {
  draw('<main></main>');
  const stop = replaceTexts(document, rows, (() => 'remplacé') as never);
  stop();
  document.body.innerHTML = '<button class="link-edit" aria-label="Edit link"></button>';
  await Promise.resolve();
  expect(shown()).toContain('Edit link');
});
