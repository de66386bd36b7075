import { expect, test } from 'vitest';
import { locales } from '@/lib/locales';
import { describeIssue } from './describe-issue';
import { type RuleName, severities } from './issue';

const issue = (rule: RuleName, more: { about?: string; count?: number } = {}) =>
  ({ rule, path: 'body', locale: 'fr', ...more }) as const;

test('describes an issue, with French no-break spaces', () => {
  expect(describeIssue(issue('link-vague', { about: 'cliquez ici' }), 'Texte', 'fr').found).toBe(
    'Lien «\u00a0cliquez ici\u00a0»',
  );
  expect(describeIssue(issue('long-sentence', { about: 'a', count: 52 }), 'Texte', 'en').found).toBe(
    'Sentence of 52 words',
  );
});

test('omits a missing name', () => {
  expect(describeIssue(issue('link-broken', { about: '' }), '', 'fr').found).toBe('Un lien mène à un contenu retiré');
});

test.each(locales)('every rule has a text in %s, without an empty placeholder', (language) => {
  for (const rule of Object.keys(severities) as RuleName[]) {
    for (const about of ['', 'mots']) {
      const { found, fix } = describeIssue(issue(rule, { about, count: 3 }), 'Champ', language);
      expect(`${found} ${fix}`, rule).not.toMatch(/[{}]|undefined|«\s*»|\(\s*\)| {2}/);
    }
  }
});
