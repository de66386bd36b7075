import { expect, test } from 'vitest';
import { publicHeaders } from './security-headers';

/** The headers that Next sends with a path: those of the rules whose source it matches. */
function headersOf(path: string): Record<string, string> {
  const matches = (source: string) =>
    new RegExp(`^${source.replace(/\/:path\*$/, '(?:/.*)?').replace(/:\w+/g, '[^/]+')}$`).test(path);
  return Object.fromEntries(
    publicHeaders
      .filter(({ source }) => matches(source))
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
  );
}

test.each(['/', '/fr/membres', '/fr/preview/x', '/api/media/file/a.svg'])(
  '%s is sent with what holds everywhere',
  (path) => {
    expect(headersOf(path)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=31536000',
    });
  },
);

const policyOf = (path: string) =>
  Object.fromEntries(
    (headersOf(path)['Content-Security-Policy'] ?? '').split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );

test('a page loads from this site alone, sends its forms there, and is framed by nobody', () => {
  expect(policyOf('/fr/membres')).toEqual({
    'default-src': "'self'",
    'script-src': "'self' 'unsafe-inline'",
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

test('a preview is framed by the panel alone, and an upload brings a policy of its own', () => {
  expect(policyOf('/fr/preview/x')['frame-ancestors']).toBe("'self'");
  expect(headersOf('/api/media/file/a.svg')).not.toHaveProperty('Content-Security-Policy');
});
