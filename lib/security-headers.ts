type HeaderRule = { source: string; headers: { key: string; value: string }[] };

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Browsers ignore it without TLS, so it is harmless on a laptop.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/**
 * The security headers of every response. The Content-Security-Policy is added by the front door, which knows what is in
 * the response (server/security-policy.ts).
 */
export const publicHeaders: HeaderRule[] = [{ source: '/:path*', headers: everywhere }];
