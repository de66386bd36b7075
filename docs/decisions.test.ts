import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'docs/decisions';
const records = readdirSync(folder).filter((file) => file.endsWith('.md'));

test('decision records are numbered without a gap', () => {
  expect(records.map((file) => Number(file.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
});

test.each(records)('%s has its number, a date and a status', (file) => {
  const [title, , date, status, blank] = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
  expect(title).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. \\S`));
  expect(date).toMatch(/^- Date: \d{4}-\d{2}-\d{2}$/);
  expect(status).toMatch(/^- Status: (Proposed|Accepted(, amended by \[.+)?|Superseded by \[\d+\]\(.+\.md\))$/);
  expect(blank).toBe('');
  // A later record that changes an earlier one is named there, by a link that works.
  const named = [...String(status).matchAll(/\[(\d+)\]\(([^)]+)\)/g)];
  for (const [, number, target] of named) {
    expect(records).toContain(target);
    expect(Number(target?.slice(0, 4))).toBe(Number(number));
    expect(Number(number)).toBeGreaterThan(Number(file.slice(0, 4)));
  }
});
