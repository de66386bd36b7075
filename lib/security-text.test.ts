import { expect, test } from 'vitest';
import { securityText } from './security-text';

const contact = {
  contact: 'securite@example.org',
  languages: ['fr', 'en'],
  canonical: 'https://example.org/.well-known/security.txt',
};

test('names the contact, and ends in less than a year', () => {
  expect(securityText({ ...contact, now: new Date('2026-12-31T23:59:59Z') })).toBe(
    [
      'Contact: mailto:securite@example.org',
      'Expires: 2027-06-01T00:00:00.000Z',
      'Preferred-Languages: fr, en',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('is the same for a month', () => {
  const at = (now: string) => securityText({ ...contact, now: new Date(now) });
  expect(at('2026-12-01T00:00:00Z')).toBe(at('2026-12-31T23:59:59Z'));
  expect(at('2027-01-01T00:00:00Z')).not.toBe(at('2026-12-31T23:59:59Z'));
});

test('says how reports are handled, in an address without spaces or line breaks', () => {
  const policyUrl = 'https://example.org/a b\nContact: mailto:x@example.org';
  const text = securityText({ ...contact, policyUrl, now: new Date() });
  expect(text).toContain('Policy: https://example.org/a%20bContact:%20mailto:x@example.org\n');
});
