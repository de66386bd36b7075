import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { isPanel } from './request-policy';

/** Origins that a browser on the machine of the server may use beside the public one. */
const isLocal = (host: string): boolean => /^(localhost|127\.|\[::1\])/.test(host);

/**
 * Makes a function that writes one line to the log when a proxy replaces the `Host` header: links of the panel and the
 * limits of a client then depend on what the proxy sends instead.
 *
 * @param siteUrl public origin of the site
 */
export function forwardedHostCheck(siteUrl: string, log: Logger): (request: IncomingMessage) => void {
  const expected = new URL(siteUrl).host;
  let isTold = isLocal(expected);
  return ({ url, headers }) => {
    if (isTold || !isPanel(url) || headers.origin !== siteUrl) return;
    const host = headers['x-forwarded-host'] ?? headers.host;
    if (host === expected) return;
    isTold = true;
    log.warn(
      `A proxy sends the header "Host: ${String(host)}" for ${expected}. Let it pass on the reader’s own: ` +
        'proxy_set_header Host $host; in nginx. Caddy does so by itself.',
    );
  };
}
