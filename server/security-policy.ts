import { randomBytes } from 'node:crypto';

type Options = {
  /** Sources of `script-src`. */
  scripts: readonly string[];
  /** Who may show the page in a frame. */
  framedBy: "'none'" | "'self'";
};

/** The Content-Security-Policy of a response. */
export function securityPolicy({ scripts, framedBy }: Options): string {
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');
}

/** The policy of public pages, and of every response without one of its own: nothing runs. */
export const noScriptPolicy = securityPolicy({ scripts: ["'none'"], framedBy: "'none'" });

/** A policy that allows the site's own script files, and inline scripts that carry the nonce. */
export function noncePolicy(): string {
  return securityPolicy({ scripts: ["'self'", `'nonce-${randomBytes(16).toString('base64')}'`], framedBy: "'none'" });
}
