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
