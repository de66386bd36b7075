import { expect, test } from 'vitest';
import type { ListedIssue } from '@/editorial/checks/listed';
import { groupIssues } from './groups';

const warning = (rule: ListedIssue['rule'], more: Partial<ListedIssue> = {}): ListedIssue => ({
  ...{ rule, severity: 'warning', path: 'body', locale: 'fr', found: rule, fix: '', field: '', rows: '' },
  ...{ fingerprint: rule, isNew: true, intended: null },
  ...more,
});
const rulesOf = (issues: readonly ListedIssue[], locale = 'fr') => {
  const { first, rest, intended } = groupIssues(issues, locale);
  const names = (group: readonly ListedIssue[]) => group.map(({ rule }) => rule);
  return { first: names(first), rest: names(rest), intended: names(intended) };
};

test('what a change brings in the language of the form is first, also in fields of all languages', () => {
  const issues = [
    warning('summary'),
    warning('event-place', { locale: null }),
    warning('long-sentence', { locale: 'en' }),
    warning('heading-jump', { isNew: false }),
  ];
  expect(rulesOf(issues)).toEqual({
    first: ['summary', 'event-place'],
    rest: ['long-sentence', 'heading-jump'],
    intended: [],
  });
  expect(rulesOf(issues, 'en').first).toEqual(['event-place', 'long-sentence']);
});

test('errors are first wherever they are, since they prevent publishing', () => {
  const error = { severity: 'error', isNew: false, locale: 'en' } as const;
  expect(rulesOf([warning('link-broken', error)]).first).toEqual(['link-broken']);
});

test('what someone wants as it is stands apart, whether it is new or not', () => {
  const intended = 'Voulu';
  const issues = [warning('summary', { intended }), warning('table-caption', { intended, isNew: false, locale: 'en' })];
  expect(rulesOf(issues)).toEqual({ first: [], rest: [], intended: ['summary', 'table-caption'] });
});
