import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { absoluteUrl } from '../../absolute-url';
import { acceptedLocale } from '../../accepted-locale';
import { type Locale, locales, sourceLocale } from '../../locales';
import { anyApiDocsPath, apiDocsPath, openApiPath } from '../../routes';
import { settings } from '../../settings';
import { checkNames } from '../check-public-query';
import { endpoint } from '../endpoint';
import { describeApi } from './describe-api';
import type { SiteFacts } from './topics';

const query = z.object({ locale: z.enum(locales).default(sourceLocale) });

/** What the description says of this installation, from the published settings. */
async function readSiteFacts(req: PayloadRequest, locale: Locale): Promise<SiteFacts> {
  const { siteName, organisation, dataLicence } = await req.payload.findGlobal({
    slug: 'settings',
    locale,
    fallbackLocale: sourceLocale,
    depth: 0,
    draft: false,
    overrideAccess: false,
  });
  return { url: settings.siteUrl, name: siteName, email: organisation?.email, licence: dataLicence };
}

/** `GET /api/openapi.json?locale=en`: the description of the API in OpenAPI 3.1, the same for everyone. */
export const openApiEndpoint = endpoint({
  path: openApiPath.slice('/api'.length),
  method: 'get',
  role: 'anyone',
  query,
  openApi: {
    tag: 'description',
    summary: 'addresses.openApi',
    query,
    response: z.looseObject({ openapi: z.string() }),
  },
  handler: async ({ req, query: { locale } }) => {
    checkNames(req.searchParams, ['locale']);
    return Response.json(await describeApi(req.payload, locale, await readSiteFacts(req, locale)));
  },
});

/** `GET /api/docs` redirects to the documentation in the reader's language, and keeps its anchor. */
export const apiDocsEndpoint = endpoint({
  path: anyApiDocsPath.slice('/api'.length),
  method: 'get',
  role: 'anyone',
  handler: ({ req }) =>
    new Response(null, {
      status: 307,
      headers: {
        Location: absoluteUrl(apiDocsPath(acceptedLocale(req.headers.get('accept-language')))),
        Vary: 'Accept-Language',
        'Cache-Control': 'private, no-store',
      },
    }),
});
