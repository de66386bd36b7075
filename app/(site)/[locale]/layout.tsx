// The panel has the fonts, too. First, they keep the other two in one file: each style sheet costs a first visit a round trip.
import '@/brand/fonts.css';
import '@/brand/tokens.css';
import '@/components/base.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { colours } from '@/brand/colours';
import { localeDirection, localeOrSource } from '@/lib/locales';
import { apiCatalogPath, apiDocsPath, openApiPath } from '@/lib/routes';
import { settings } from '@/lib/settings';

/** Every response is rendered on request: published content is on the site at the next request. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  metadataBase: new URL(settings.siteUrl),
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32', type: 'image/x-icon' },
      { url: '/favicon.svg', type: 'image/svg+xml' },
    ],
    apple: { url: '/apple-touch-icon.png', sizes: '180x180' },
  },
  manifest: '/manifest.webmanifest',
  formatDetection: { telephone: false },
};

/** The colours of the band, which stands at the head of every page. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colours.band },
    { media: '(prefers-color-scheme: dark)', color: colours.bandAtNight },
  ],
};

/** Preloads the font of titles and interface, visible at once; the reading font may load later. */
const displayFont = new URL('../../../brand/fonts/display.woff2', import.meta.url).href;

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The HTML document. Programs find the API by its links (RFC 8631, RFC 9727). An address with an unknown locale uses the source locale. */
export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params;
  const language = localeOrSource(locale);
  return (
    <html lang={language} dir={localeDirection[language]}>
      <head>
        <link rel="preload" href={displayFont} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="service-desc" type="application/json" href={openApiPath} />
        <link rel="service-doc" type="text/html" href={apiDocsPath(language)} />
        <link rel="api-catalog" href={apiCatalogPath} />
      </head>
      <body>{children}</body>
    </html>
  );
}
