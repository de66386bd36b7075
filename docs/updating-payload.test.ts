import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const page = 'docs/updating-payload.md';

/** The tables of the page by the heading above them: rows of cells. */
function readTables(): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  let rows: string[][] = [];
  for (const line of readFileSync(page, 'utf8').split('\n')) {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading) {
      rows = [];
      tables.set(heading, rows);
    }
    if (line.startsWith('| '))
      rows.push(
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  }
  // Without the heads and the lines below them.
  return new Map([...tables].map(([heading, all]) => [heading, all.slice(2)]));
}

const tables = readTables();
const codeIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
const pathsIn = (cell?: string) => codeIn(cell).filter((code) => /^[\w()[\]./-]+(\/|\.\w+)$/.test(code));

const folders = [
  'admin',
  'app',
  'blocks',
  'collections',
  'components',
  'database',
  'editorial',
  'fields',
  'globals',
  'lib',
  'messages',
  'scripts',
  'search',
  'server',
];

/** The sources that run, by path: no tests, no migrations, nothing generated. */
const sources = new Map(
  [...folders.flatMap(filesIn), 'instrumentation.ts', 'next.config.ts', 'payload.config.ts']
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(^|\/)test-|\/migrations\/|\.d\.ts$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

const matching = (pattern: RegExp, within = /^/) =>
  [...sources].filter(([file, text]) => within.test(file) && pattern.test(text)).map(([file]) => file);

/** Files or folders of a section that are not among those found, and the other way round. */
function differences(heading: string, found: string[]): { unlisted: string[]; stale: string[] } {
  const listed = (tables.get(heading) ?? []).flatMap(([, files]) => pathsIn(files));
  const covers = (entry: string, file: string) => (entry.endsWith('/') ? file.startsWith(entry) : file === entry);
  return {
    unlisted: found.filter((file) => !listed.some((entry) => covers(entry, file))),
    stale: listed.filter((entry) => !found.some((file) => covers(entry, file))),
  };
}

const complete = { unlisted: [], stale: [] };

describe('the page lists all files that rely on', () => {
  const kinds: [heading: string, pattern: RegExp, within?: RegExp][] = [
    [
      'Database calls below hooks and access rules',
      /\b(payload|req)\.db\b|\bdb\.(find|create|update|delete|count|upsert)\w*[(<]/,
    ],
    [
      'Transactions and adapters',
      /\b(SQLiteAdapter|MongooseAdapter|BaseDatabaseAdapter|sqliteAdapter|mongooseAdapter)\b|drizzle/,
      /^database\//,
    ],
    ['The finished configuration', /Promise<SanitizedConfig>/, /^(?!scripts)/],
    ["Payload's own collections", /['"]payload-(jobs|jobs-stats|kv|locked-documents|migrations|preferences)['"]/],
    ['Parts of a request', /\breq\.file\b|payloadAPI|transactionID|responseHeaders/],
    // What the browser itself says of an element, as that it is pressed, is no part of Payload's pages.
    ["Parts of the panel's pages", /querySelector|getElementById|\.closest\(|\.matches\((?!':active'\))/, /^admin\//],
    ['The rich-text editor', /@payloadcms\/richtext-lexical/, /^(?!app)/],
  ];
  test.each(kinds)('%s', (heading, pattern, within) => {
    expect(differences(heading, matching(pattern, within))).toEqual(complete);
  });
});

test("the page lists all imports of paths inside Payload's packages", () => {
  const imports = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    for (const [, name = ''] of text.matchAll(/(?:from|import\()\s*'((?:@payloadcms\/[a-z0-9-]+|payload)\/[^']+)'/g)) {
      imports.set(name, (imports.get(name) ?? new Set()).add(file));
    }
  }
  const listed = (tables.get("Imports of paths inside Payload's packages") ?? []).map(([name, files]) => [
    codeIn(name)[0],
    codeIn(files).sort(),
  ]);
  const found = [...imports].map(([name, files]) => [name, [...files].sort()]);
  expect(listed).toEqual(found.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
});

test('every place has a test that notices, and every path on the page exists', () => {
  for (const [heading, rows] of tables) {
    if (heading.startsWith('Imports')) continue;
    for (const [what, files, tests] of rows) {
      const named = codeIn(tests);
      expect(named, `${heading}: ${what}`).not.toEqual([]);
      for (const each of named) expect(each).toMatch(/\.(((integration|long)\.)?test|spec)\.tsx?$|^npm /);
      for (const each of [...pathsIn(files), ...pathsIn(tests)]) expect(existsSync(each), each).toBe(true);
    }
  }
});

/** Classes, ids and attributes of Payload's pages that we look for, and the folder of the package that makes them. */
const marks: [ours: string, name: string, theirs: string, source: RegExp][] = [
  ['admin/focus-field/focus-field.ts', 'field-', 'ui/dist/utilities/generateFieldID.js', /`field-\$\{/],
  ['admin/focus-field/focus-field.ts', '-row-', 'ui/dist/fields/Array/ArrayRow.js', /-row-\$\{/],
  ['admin/focus-field/focus-field.ts', '-row-', 'ui/dist/fields/Blocks/BlockRow.js', /-row-\$\{/],
  ['admin/focus-field/focus-field.ts', 'collapsible__content', 'ui/dist/elements/Collapsible/index.js', /__content/],
  ['admin/focus-field/focus-field.ts', 'data-field-path', 'richtext-lexical/dist/field/Field.js', /data-field-path/],
  ['admin/removal/removal-item.tsx', 'doc-controls__popup', 'ui/dist/elements/DocumentControls/index.js', /__popup/],
  ['admin/document-bar.css', 'doc-controls__wrapper', 'ui/dist/elements/DocumentControls/index.js', /__wrapper/],
  ['admin/document-bar.css', 'doc-controls__value-wrap', 'ui/dist/elements/DocumentControls/index.js', /__value-wrap/],
  ['admin/document-bar.css', 'render-title--has-id', 'ui/dist/elements/RenderTitle/index.js', /--has-id/],
  ['admin/nav/keep-menu.tsx', 'nav-toggler', 'ui/dist/elements/Nav/NavToggler/index.js', /nav-toggler/],
  ['admin/theme.css', 'template-default--nav-animate', 'next/dist/templates/Default/Wrapper/index.js', /--nav-animate/],
  ['admin/theme.css', 'app-header__step-nav-wrapper', 'ui/dist/elements/AppHeader/index.js', /__step-nav-wrapper/],
  [
    'admin/page-tree/page-tree.module.css',
    'page-controls',
    'ui/dist/elements/PageControls/index.js',
    /'page-controls'/,
  ],
  [
    'admin/page-tree/page-tree.module.css',
    'list-controls__toggle-columns',
    'ui/dist/elements/ListControls/index.js',
    /__toggle-columns/,
  ],
  [
    'admin/page-tree/page-tree.module.css',
    'list-controls__columns',
    'ui/dist/elements/ListControls/index.js',
    /__columns/,
  ],
  ['admin/rich-text/table.css', 'drawer__header__title', 'ui/dist/elements/Drawer/index.js', /__header__title/],
  [
    'admin/rich-text/table.css',
    'lexical-table-create',
    'richtext-lexical/dist/features/experimental_table/client/plugins/TablePlugin/index.js',
    /lexical-table-create/,
  ],
];

test.each(marks)("%s looks for %s, which is in Payload's %s", (ours, name, theirs, source) => {
  expect(readFileSync(ours, 'utf8')).toContain(name);
  expect(readFileSync(path.join('node_modules/@payloadcms', theirs), 'utf8')).toMatch(source);
});

test("the texts of the table menu replace all of Payload's", () => {
  const menu =
    'node_modules/@payloadcms/richtext-lexical/dist/features/experimental_table/client/plugins/TableActionMenuPlugin/index.js';
  const theirs = new Set(readFileSync(menu, 'utf8').match(/(?<="data-test-id": ")table-[\w-]+/g));
  const ours = new Set(readFileSync('admin/rich-text/table.css', 'utf8').match(/(?<=data-test-id=")table-[\w-]+/g));
  expect(theirs.size).toBeGreaterThan(5);
  expect([...ours].sort()).toEqual([...theirs].sort());
});

test('all packages of Payload have one version, and the lock file holds one copy', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const payloads = Object.entries(dependencies).filter(
    ([name]) => name === 'payload' || name.startsWith('@payloadcms/'),
  );
  expect(new Set(payloads.map(([, version]) => version)).size).toBe(1);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> };
  const copies = Object.keys(packages).filter((name) => /(^|\/)node_modules\/payload$/.test(name));
  expect(copies).toEqual(['node_modules/payload']);
});
