import { colours } from '@/brand/colours';
import { readSettings } from '@/globals/settings/queries';
import { generatedResponse } from '@/lib/generated-response';
import { icons } from '@/lib/icons';
import { localeDirection, sourceLocale } from '@/lib/locales';

// Next renders a file `manifest.ts` at build time; this one depends on the settings in the database.
export const dynamic = 'force-dynamic';

/** The web app manifest; the site opens in the reader's language. */
export async function GET(request: Request): Promise<Response> {
  const { siteName, description } = await readSettings(sourceLocale);
  const manifest = {
    name: siteName,
    short_name: siteName,
    ...(description && { description }),
    lang: sourceLocale,
    dir: localeDirection[sourceLocale],
    id: '/',
    start_url: '/',
    scope: '/',
    // The browser's bar stays, since people copy and share addresses.
    display: 'browser',
    background_color: colours.paper,
    theme_color: colours.band,
    icons: [
      ...Object.entries(icons).map(([name, { size, shape }]) => ({
        src: `/icons/${name}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: shape === 'maskable' ? 'maskable' : 'any',
      })),
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
  return generatedResponse(request, {
    body: JSON.stringify(manifest),
    contentType: 'application/manifest+json; charset=utf-8',
  });
}
