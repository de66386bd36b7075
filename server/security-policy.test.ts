import { expect, test } from 'vitest';
import { noncePolicy, noScriptPolicy, securityPolicy } from './security-policy';

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );

test('a page loads from this site only, runs no script, sends its forms there and can’t be framed', () => {
  expect(directives(noScriptPolicy)).toEqual({
    'default-src': "'self'",
    'script-src': "'none'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  });
});

test('a preview runs exactly its own scripts, and is framed by the panel alone', () => {
  const policy = directives(securityPolicy({ scripts: ["'self'", "'sha256-a'"], framedBy: "'self'" }));
  expect(policy).toMatchObject({ 'script-src': "'self' 'sha256-a'", 'frame-ancestors': "'self'" });
});

test('the panel has another nonce each time', () => {
  const [first, second] = [noncePolicy(), noncePolicy()].map((policy) => directives(policy)['script-src']);
  expect(first).toMatch(/^'self' 'nonce-[\w+/]{22}=='$/);
  expect(first).not.toBe(second);
});
