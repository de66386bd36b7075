import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { getT } from '@/messages/panel';
import type { ClientT } from '@/messages/panel/types';
import { replaceTexts } from './replace';
import type { Row } from './row';

/** Where the code says a text, what it shows of it, and what is shown in its place in French. */
export type Example = [file: string, code: string, theirs: string, ours: string];

/** Puts markup into the page as React would. */
export function draw(html: string): void {
  document.body.innerHTML = html;
  for (const element of document.body.querySelectorAll('*')) Object.assign(element, { __reactFiber$test: {} });
}

/** Replaces texts of the page in French, until the end of the test. */
export function replaceIn(rows: readonly Row[]): void {
  onTestFinished(replaceTexts(document, rows, getT('fr') as ClientT));
}

/** The markup of the page, with plain spaces. */
export const shown = (): string => document.body.innerHTML.replace(/&nbsp;|[\u00a0\u202f]/g, ' ');

const isAbout = (row: Row, element: Element): boolean => {
  if (!element.matches(row.selector)) return false;
  const text = row.attribute ? (element.getAttribute(row.attribute) ?? '') : (element.textContent ?? '');
  const { english } = row;
  return english === undefined || (typeof english === 'string' ? english === text : english.test(text));
};

/** Holds that the code still says each text, that ours is shown in its place, and that each row has an example. */
export function testRows(rows: readonly Row[], examples: readonly Example[]): void {
  describe.each(examples)('what %s says by %s', (file, code, theirs, ours) => {
    test('is still said there', () => {
      expect(readFileSync(path.join('node_modules', file), 'utf8')).toContain(code);
    });

    test('is said in French', () => {
      draw(theirs);
      replaceIn(rows);
      expect(shown()).toContain(ours);
    });
  });

  test('every row has an example', () => {
    const used = new Set<Row>();
    for (const [, , theirs] of examples) {
      draw(theirs);
      for (const element of document.body.querySelectorAll('*')) {
        for (const row of rows) if (isAbout(row, element)) used.add(row);
      }
    }
    expect(rows.filter((row) => !used.has(row)).map(({ selector, english }) => `${selector} ${english}`)).toEqual([]);
  });
}
