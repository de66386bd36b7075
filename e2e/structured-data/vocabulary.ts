import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Json } from '../support/client';
import { installation } from '../support/installation';

/** An item of a page's JSON-LD, and the page. */
export type PageThing = { where: string; thing: Json & { '@type': string } };

/** Returns a program whose constants have the types of schema.org, one line for each item. */
function programOf(things: readonly PageThing[]): string {
  const types = [...new Set(things.map(({ thing }) => thing['@type']))];
  return [
    `import type { ${types.join(', ')} } from 'schema-dts';`,
    ...things.map(({ thing: { '@context': _, ...thing } }, index) => {
      return `export const thing${index}: ${thing['@type']} = ${JSON.stringify(thing)};`;
    }),
  ].join('\n');
}

/** Runs TypeScript on a file, in a process of its own: it takes seconds, and connections must not wait so long. */
function compilerOutput(file: string): Promise<string> {
  const options =
    '--pretty false --ignoreConfig --noEmit --strict --skipLibCheck --types --module esnext --moduleResolution bundler';
  const compiler = path.resolve('node_modules/typescript/bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, file, ...options.split(' ')], (_, output) => resolve(output));
  });
}

/**
 * Validates items with the types of schema.org for TypeScript (schema-dts): unknown types, unknown properties and
 * values of another type. One line for each error, beginning with the page.
 */
export async function vocabularyFaults(things: readonly PageThing[]): Promise<string[]> {
  const file = path.join(installation.folder, '..', 'things-in-json-ld.ts');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, programOf(things));
  const output = await compilerOutput(file);
  await rm(file);
  return output
    .split('\n')
    .filter((line) => /\berror TS\d+/.test(line))
    .map((line) => `${things[Number(/\((\d+),/.exec(line)?.[1] ?? 0) - 2]?.where ?? 'program'}: ${line}`);
}
