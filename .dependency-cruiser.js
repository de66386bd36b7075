/**
 * Which file may import which (`npm run check`).
 *
 * A file imports from its own group and from the rows below it, never from a row above or from a neighbour in its row.
 * Component paths in schemas (`/admin/…#Name`) are texts, which Payload's import map makes imports of in app/(payload).
 */
const rows = [
  { app: '^(app/|(instrumentation|next\\.config)\\.ts$)', scripts: '^scripts/' },
  { configuration: '^payload\\.config\\.ts$' },
  { admin: '^admin/', blocks: '^blocks/' },
  { components: '^components/' },
  { search: '^search/' },
  { collections: '^(collections|globals)/' },
  // A block has two halves: its look stands in the row of components, its schema below the collections that list it.
  { 'block-schemas': '^blocks/([^/]+/config|index|previews)\\.ts$' },
  { editorial: '^editorial/', server: '^server/' },
  { fields: '^fields/', database: '^database/', content: '^content/', brand: '^brand/' },
  { lib: '^lib/' },
  { messages: '^messages/' },
];
const blockSchemas = rows[6]['block-schemas'];

/** Tests import from anywhere; what they share is named `test-…`, or stands in `e2e/` or `scripts/test/`. */
const tests =
  '(^|/)e2e/|^(playwright|vitest)(\\.mutation)?\\.config\\.ts$|^scripts/test(/|\\.ts$)|(^|/)test-[^/]+(/|\\.ts$)|\\.test\\.tsx?$';

/** What queries read with outside of a request; it needs the finished configuration, which stands above them. */
const payloadClient = '^collections/payload-client\\.ts$';

/** Of lib/, texts need to know which locales there are and how each writes; the rest of lib/ may read texts. */
const libOfTexts = '^lib/(locales|names|french-spaces)\\.ts$';

/** What is not above a group although the rows say so. */
const exceptions = { 'block-schemas': [], messages: [blockSchemas, libOfTexts] };

const directions = rows.flatMap((row, index) =>
  Object.entries(row).map(([name, path]) => {
    const above = rows.slice(0, index).flatMap(Object.values);
    const neighbours = Object.values(row).filter((each) => each !== path);
    return {
      name: `${name}-imports-downwards`,
      severity: 'error',
      comment: 'A file imports from the rows below its own (.dependency-cruiser.js): move what both need down.',
      from: {
        path,
        pathNot: [tests, payloadClient, ...(name === 'blocks' ? [blockSchemas] : [])],
      },
      to: { path: [...above, ...neighbours], pathNot: [path, ...(exceptions[name] ?? [blockSchemas])] },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    {
      name: 'site-and-panel-apart',
      severity: 'error',
      comment: 'Pages and the admin panel share no components: each has its own styles and texts.',
      from: { path: '^admin/', pathNot: tests },
      to: { path: '^components/' },
    },
    {
      name: 'tests-only',
      severity: 'error',
      comment: 'Only tests import what is made for tests.',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'scripts-not-e2e',
      severity: 'error',
      comment: 'The end-to-end tests start the scripts; scripts stand without them.',
      from: { path: '^scripts/' },
      to: { path: '^e2e/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Files that import each other, be it types only, are one file or share a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that is not found is checked by none of these rules.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(payload|next)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.build|\\.tmp|\\.stryker-tmp|node_modules|test-results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json', '.css'],
    },
  },
};
