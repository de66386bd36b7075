import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadedWhenShown } from './turbopack';

// Turbopack loads them with `require`.
const require = createRequire(import.meta.url);
const { shellOf } = require('./load-when-shown.cjs') as { shellOf: (source: string, importPath: string) => string };
const { moduleOf } = require('./unbundle-payload-ui.cjs') as { moduleOf: (declarations: string) => string };

const packages = path.resolve('node_modules/@payloadcms');
const entryPoint = path.join(packages, 'ui/dist/exports/client');

describe('the client entry point of @payloadcms/ui from its modules', () => {
  const code = moduleOf(readFileSync(path.join(entryPoint, 'index.d.ts'), 'utf8'));
  const exported = [...code.matchAll(/^export \{([^}]*)\}(?: from '([^']+)')?/gm)].flatMap(([, names = '', file]) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ from: name.replace(/ as .*/, ''), as: name.replace(/.* as /, ''), file })),
  );

  test('is a client module, with no type left', () => {
    expect(code.startsWith("'use client';")).toBe(true);
    expect(code).not.toMatch(/\btype\b/);
  });

  test('has the names that the bundle has', () => {
    const bundle = readFileSync(path.join(entryPoint, 'index.js'), 'utf8');
    const theirs = [...bundle.matchAll(/export\{([^}]*)\}(?!from)/g)]
      .flatMap(([, names = '']) => names.split(','))
      .map((name) => name.replace(/.* as /, '').trim());
    expect(theirs.length).toBeGreaterThan(300);
    expect(exported.map(({ as }) => as).sort()).toEqual(theirs.sort());
  });

  test('has each name from a module that exports it', () => {
    const missing = exported.filter(({ from, file }) => {
      if (!file) return false;
      const source = readFileSync(path.resolve(entryPoint, file), 'utf8');
      if (from === 'default') return !/^export default /m.test(source);
      const pattern = new RegExp(
        `export (?:async )?(?:const|function|class) ${from}\\b|^export \\{[^}]*\\b${from}\\b`,
        'm',
      );
      return !pattern.test(source);
    });
    expect(missing).toEqual([]);
  });
});

test('the style sheets that its modules import are in the one that the panel loads', () => {
  const all = readFileSync(path.join(packages, 'ui/dist/styles.css'), 'utf8');
  // One class of each kind: a field, an element, a view.
  for (const name of ['date-time-field', 'btn', 'collection-list']) expect(all).toContain(name);
});

describe('what is loaded when it is shown', () => {
  test.each(loadedWhenShown)('%s has client components only', (file) => {
    const source = readFileSync(path.join(packages, file), 'utf8');
    expect(() => shellOf(source, './index.js')).not.toThrow();
  });

  test('keeps the names of components', () => {
    const shell = shellOf('export const EditUpload = t0 => {};\nexport function Other() {}', './index.js?itself');
    expect(shell).toContain("export const EditUpload = dynamic(() => import('./index.js?itself')");
    expect(shell).toContain('export const Other = ');
  });

  test.each([
    'export const useFolder = () => {};',
    'export { EditUpload };',
    'export default 1;',
    'const EditUpload = 1;',
  ])('is no module with %s', (source) => {
    expect(() => shellOf(source, './index.js')).toThrow(/Not only components/);
  });
});

test("Ajv is used by the validation of JSON fields alone, and that by none of Payload's client modules", () => {
  const validations = readFileSync('node_modules/payload/dist/fields/validations.js', 'utf8');
  const [, ...uses] = validations.split(/\bAjv\(/);
  expect(uses).toHaveLength(1);
  const last = [...validations.slice(0, validations.indexOf('Ajv(')).matchAll(/^export const (\w+)/gm)].at(-1)?.[1];
  expect(last).toBe('json');
  const importsIt = (source: string) => /^import \{[^}]*\bjson\b[^}]*\} from ['"]payload\/shared['"]/m.test(source);
  const importing = ['ui', 'next', 'richtext-lexical', 'plugin-seo'].flatMap((name) =>
    readdirSync(path.join(packages, name, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => file.endsWith('.js') && importsIt(readFileSync(path.join(packages, name, 'dist', file), 'utf8')),
      )
      .map((file) => `${name}/dist/${file}`),
  );
  expect(importing).toEqual([]);
});
