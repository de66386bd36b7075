type HeaderRule = { source: string; headers: { key: string; value: string }[] };

function policy(frameAncestors: string): string {
  return [
    "default-src 'self'",
    // Next's own inline scripts; the front door will replace this by the hashes of exactly the bytes sent.
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Browsers ignore it without TLS, so it is harmless on a laptop.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/** The security headers of every response; only a preview may be framed, and only by the panel. */
export const publicHeaders: HeaderRule[] = [
  { source: '/:path*', headers: everywhere },
  // An upload brings its own, stricter policy (lib/file-response.ts).
  {
    source: '/((?!api/media/file|[a-z]{2}/preview/).*)',
    headers: [{ key: 'Content-Security-Policy', value: policy("'none'") }],
  },
  { source: '/:locale/preview/:token', headers: [{ key: 'Content-Security-Policy', value: policy("'self'") }] },
];
