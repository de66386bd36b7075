import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { turbopackOfPanel } from './admin/bundle/turbopack';
import { organisationTimeZone, sourceLocale } from './lib/locales';
import { rewrites } from './lib/rewrites';
import { publicHeaders } from './lib/security-headers';
import { technicalRedirects } from './lib/technical-redirects';

/** The public host of the site, with its port. The build has none, and the server reads this file again. */
const siteHost = URL.canParse(process.env.SITE_URL ?? '') ? new URL(process.env.SITE_URL ?? '').host : undefined;

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Metadata stands in the head for everyone: what a page says must not depend on the user agent.
  htmlLimitedBots: /.*/,
  // Pictures have sizes of their own. Next's optimizer keeps copies that outlive a withdrawn picture.
  images: { unoptimized: true },
  // `npm test` checks the types; a start of the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Names of errors tell Payload what to answer and how loudly to log it; minified, they are lost.
  // The other way of dividing styles has six files on each page, and a first visit waits for all of them.
  experimental: {
    turbopackMinify: { server: false, client: true },
    cssChunking: 'graph',
    turbopackUseBuiltinSass: true,
    // Where a proxy replaces the header Host, Next would refuse what the panel sends, as if it came from another site.
    serverActions: { allowedOrigins: siteHost ? [siteHost] : [] },
  },
  // One copy of Payload in the process: bundled, the instrumentation has a second one, whose errors the API does not
  // know for its own, and the admin panel does not learn which field is wrong.
  serverExternalPackages: [
    'jsdom',
    'sharp',
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    // Only loaded where there is a collector of traces (lib/start-tracing.ts).
    '@opentelemetry/api',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-trace-node',
  ],
  turbopack: turbopackOfPanel,
  // Code in the browser reads these settings too: the start builds again when they change (scripts/build.ts).
  env: { SOURCE_LOCALE: sourceLocale, TIME_ZONE: organisationTimeZone },
  headers: async () => publicHeaders,
  redirects: async () => technicalRedirects,
  rewrites: async () => rewrites(),
};

const site = withPayload(config, { devBundleServerPackages: false });

/**
 * Payload asks browsers for their colour scheme on every page, with Critical-CH, for which Chromium loads the first page
 * of a visit twice. Only the panel reads the answer.
 */
async function headers() {
  const rules = (await site.headers?.()) ?? [];
  const isHint = (rule: (typeof rules)[number]) => rule.headers.some(({ key }) => key === 'Critical-CH');
  return rules.map((rule) => (isHint(rule) ? { ...rule, source: '/admin/:path*' } : rule));
}

export default { ...site, headers };
