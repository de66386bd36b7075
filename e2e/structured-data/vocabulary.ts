import path from 'node:path';
import ts from 'typescript';
import type { Json } from '../support/client';

/** Something a page says in JSON-LD, and the page. */
export type Said = { where: string; thing: Json & { '@type': string } };

/** The vocabulary is a file of 12,500 lines: parsed once. */
const parsedFiles = new Map<string, ts.SourceFile>();

const file = path.resolve('e2e/structured-data/said.ts');

/** The things as a program whose constants have the types schema.org gives them. */
function programOf(said: readonly Said[]): string {
  const types = [...new Set(said.map(({ thing }) => thing['@type']))];
  return [
    `import type { ${types.join(', ')} } from 'schema-dts';`,
    ...said.map(({ thing: { '@context': _, ...thing } }, index) => {
      return `export const said${index}: ${thing['@type']} = ${JSON.stringify(thing)};`;
    }),
  ].join('\n');
}

/**
 * What schema.org's vocabulary has against it, as its types for TypeScript (schema-dts) know it: unknown types, unknown
 * properties and values of another kind. One line a fault; the page first.
 */
export function vocabularyFaults(said: readonly Said[]): string[] {
  const source = programOf(said);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.getSourceFile = (name, version) => {
    if (name === file) return ts.createSourceFile(name, source, version);
    const known = parsedFiles.get(name) ?? ts.createSourceFile(name, readFile(name) ?? '', version);
    parsedFiles.set(name, known);
    return known;
  };
  const program = ts.createProgram([file], options, host);
  const parsed = program.getSourceFile(file);
  return ts.getPreEmitDiagnostics(program, parsed).map(({ start = 0, messageText }) => {
    const line = parsed ? ts.getLineAndCharacterOfPosition(parsed, start).line : 0;
    return `${said[line - 1]?.where ?? 'imports'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
