/**
 * Loader of Turbopack (next.config.ts) for the style sheets that the modules of `@payloadcms/ui` import: returns an empty module.
 * `@payloadcms/next/css` has them all, compiled.
 */
module.exports = () => '';
