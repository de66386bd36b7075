import type { Config, GlobalConfig, GlobalSlug, Plugin } from 'payload';
import { isStaff } from './access';
import { endpoint } from './api/endpoint';
import { apiLimits } from './limits';
import { isLocale, sourceLocale } from './locales';
import { translationOf } from './public-read/translations';

/**
 * Makes `GET /api/globals/{slug}` default to the source locale. Payload reads the request's locale before any hook of a
 * global runs, and without one returns no localized field; so the locale is set one step earlier.
 */
function readInSourceLocale(global: GlobalConfig) {
  return endpoint({
    path: '/',
    method: 'get',
    role: 'anyone',
    handler: async ({ req }) => {
      // With fallback, the source language, in which published translations replace their originals.
      const requested = translationOf(req) ? sourceLocale : req.searchParams?.get('locale');
      const depth = Number(req.searchParams?.get('depth') ?? 1);
      const doc = await req.payload.findGlobal({
        slug: global.slug as GlobalSlug,
        locale: isLocale(requested) || (requested === 'all' && isStaff({ req })) ? requested : sourceLocale,
        depth: Number.isInteger(depth) ? Math.min(Math.max(depth, 0), apiLimits.maxDepth) : 1,
        draft: isStaff({ req }) && req.searchParams?.get('draft') === 'true',
        overrideAccess: false,
        user: req.user,
        req,
      });
      return Response.json(doc);
    },
  });
}

/** Payload plugin: a global that is read without a language is read in the source language. */
export const globalsInSourceLocale: Plugin = (config: Config): Config => ({
  ...config,
  globals: config.globals?.map((global) => ({
    ...global,
    endpoints: [readInSourceLocale(global), ...(global.endpoints || [])],
  })),
});
