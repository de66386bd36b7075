import { expect, test } from 'vitest';
import { addMonth, dayByKey, firstWeekday, weeksOf } from './month';

test('a month is shown in whole weeks, from the first day of the week on', () => {
  const march = weeksOf('2027-03-05', 1);
  expect(march.map(([first]) => first)).toEqual(['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29']);
  expect(march.at(-1)?.at(-1)).toBe('2027-04-04');
  expect(weeksOf('2027-03-05', 7)[0]?.[0]).toBe('2027-02-28');
  expect(weeksOf('2027-02-10', 1)).toHaveLength(4);
});

test('the week begins on Monday in the languages of the panel', () => {
  expect(['fr', 'en', 'es'].map(firstWeekday)).toEqual([1, 1, 1]);
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-12-15', 1, '2028-01-15'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-01-15', -12, '2026-01-15'],
])('%s and %i months is %s', (day, months, moved) => {
  expect(addMonth(day, months)).toBe(moved);
});

const week = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07'];
test.each([
  ['ArrowLeft', false, '2027-03-04'],
  ['ArrowRight', false, '2027-03-06'],
  ['ArrowUp', false, '2027-02-26'],
  ['ArrowDown', false, '2027-03-12'],
  ['Home', false, '2027-03-01'],
  ['End', false, '2027-03-07'],
  ['PageUp', false, '2027-02-05'],
  ['PageDown', false, '2027-04-05'],
  ['PageUp', true, '2026-03-05'],
  ['PageDown', true, '2028-03-05'],
  ['Tab', false, null],
])('%s moves, with shift %s', (key, hasShift, day) => {
  expect(dayByKey('2027-03-05', key, hasShift, week)).toBe(day);
});
