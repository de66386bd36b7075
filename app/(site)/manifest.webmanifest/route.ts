import { colours } from '@/brand/colours';
import { readSettings } from '@/globals/settings/queries';
import { generatedResponse } from '@/lib/generated-response';
import { icons } from '@/lib/icons';
import { localeDirection, sourceLocale } from '@/lib/locales';

// Next draws a manifest once, while it builds, by its name; this one says what the settings say, and a build opens no database.
export const dynamic = 'force-dynamic';

/** What a telephone needs to keep the site on its home screen; it opens in the language of its reader. */
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
    // A site to read, with addresses to copy and to share: the browser's own bar stays.
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
