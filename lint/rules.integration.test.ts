import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// A rule that an update of its tool no longer understands would pass everything: each is seen to refuse something.

const folder = mkdtempSync(path.join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}

const runIn = (program: string, args: readonly string[]) =>
  spawnSync(process.execPath, [path.resolve('node_modules', program), ...args], { cwd: folder, encoding: 'utf8' })
    .stdout;

describe('the rules about access in calls of the Local API, and about locales by name', () => {
  const call = (options: string) => `await req.payload.find({ collection: 'pages', ${options} });\n`;
  const withoutIt = /Without `overrideAccess`/;
  const withoutReason = /bypassAccess\('why'\)` \(lib\/bypass-access.ts\), or/;
  const cases: [file: string, content: string, refusal: RegExp | null][] = [
    ['lib/left-out.ts', call('depth: 0'), withoutIt],
    ['lib/spread.ts', call('...asPerson'), withoutIt],
    ['lib/left-out.test.ts', call('depth: 0'), withoutIt],
    ['lib/elsewhere.ts', 'await payload.delete(options);\n', withoutIt],
    ['lib/jobs.ts', "await req.payload.jobs.queue({ task: 'purge' });\n", withoutIt],
    ['lib/true.ts', call('overrideAccess: true'), withoutReason],
    ['lib/decided.ts', call('overrideAccess: isTrusted'), withoutReason],
    ['lib/true.test.ts', call('overrideAccess: true'), null],
    ['lib/test-true.ts', call('overrideAccess: true'), null],
    ['lib/false.ts', call('overrideAccess: false, req'), null],
    ['lib/reason.ts', call("...bypassAccess('a job has no user')"), null],
    [
      'lib/locale.ts',
      "export const isSource = (locale: string) => locale === 'fr';\n",
      /A language or time zone by name/,
    ],
    ['lib/zone.ts', "export const zone = 'Europe/Paris';\n", /A language or time zone by name/],
    ['lib/locales.ts', "export const first = 'fr';\n", null],
    ['lib/below.ts', "await req.payload.db.find({ collection: 'pages' });\nmap.delete(key);\n", null],
  ];
  const messages = new Map<string, string>();

  beforeAll(() => {
    write(Object.fromEntries(cases.map(([file, content]) => [file, content])));
    for (const file of ['biome.json', '.gitignore']) cpSync(file, path.join(folder, file));
    cpSync('lint', path.join(folder, 'lint'), { recursive: true });
    const report = runIn('@biomejs/biome/bin/biome', ['lint', '--reporter=json', 'lib']);
    const { diagnostics } = JSON.parse(report) as {
      diagnostics: { category: string; message: string; location: { path: string } }[];
    };
    for (const { category, message, location } of diagnostics)
      if (category === 'plugin') messages.set(location.path, message);
  });

  it.each(cases)('says of %s what it should', (file, _, refusal) => {
    if (refusal) expect(messages.get(file)).toMatch(refusal);
    else expect(messages.has(file)).toBe(false);
  });
});

describe('the rules about imports', () => {
  const files: Record<string, string> = {
    'lib/dates.ts': "import { view } from '@/admin/view';\nexport const dates = view;\n",
    'admin/view.ts': "import { events } from '@/collections/events';\nexport const view = events;\n",
    'admin/list.ts': "import { band } from '@/components/band';\nexport const list = band;\n",
    'components/band.ts': 'export const band = 1;\n',
    'collections/events.ts':
      "import type { Field } from './field';\nexport type Event = Field;\nexport const events = 1;\n",
    'collections/field.ts': "import type { Event } from './events';\nexport type Field = Event;\n",
    'blocks/hero/config.ts': "import { hero } from './component';\nexport const config = hero;\n",
    'blocks/hero/component.ts': 'export const hero = 1;\n',
    'fields/link.ts': "import { transaction } from '@/database/transaction';\nexport const link = transaction;\n",
    'database/transaction.ts': 'export const transaction = 1;\n',
    'scripts/start.ts': "import { people } from '../e2e/support/people';\nexport const start = people;\n",
    'e2e/support/people.ts': 'export const people = 1;\n',
    'editorial/mail.ts':
      "import { mailbox } from '@/lib/test-mail';\nimport { lost } from '@/lib/lost';\nexport const mail = [mailbox, lost];\n",
    'lib/test-mail.ts': 'export const mailbox = 1;\n',
    'editorial/mail.test.ts':
      "import { mailbox } from '@/lib/test-mail';\nimport { view } from '@/admin/view';\nexport const all = [mailbox, view];\n",
    'tsconfig.json':
      '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler", "paths": { "@/*": ["./*"] } } }\n',
  };
  let output = '';

  beforeAll(() => {
    write(files);
    const options = ['--config', path.resolve('.dependency-cruiser.js'), '--output-type', 'err', '.'];
    output = runIn('dependency-cruiser/bin/dependency-cruise.mjs', options);
  });

  it.each([
    /lib-imports-downwards: lib\/dates\.ts → admin\/view\.ts/,
    /site-and-panel-apart: admin\/list\.ts → components\/band\.ts/,
    /block-schemas-imports-downwards: blocks\/hero\/config\.ts → blocks\/hero\/component\.ts/,
    /fields-imports-downwards: fields\/link\.ts → database\/transaction\.ts/,
    /scripts-not-e2e: scripts\/start\.ts → e2e\/support\/people\.ts/,
    /tests-only: editorial\/mail\.ts → lib\/test-mail\.ts/,
    /no-cycles: collections\/(events|field)\.ts →/,
    /resolvable: editorial\/mail\.ts → @\/lib\/lost/,
  ])('are broken by what %s names', (broken) => {
    expect(output).toMatch(broken);
  });

  it('let a file import from below, and a test from anywhere', () => {
    expect(output).not.toMatch(/admin\/view\.ts → collections/);
    expect(output).not.toMatch(/mail\.test\.ts/);
  });
});
