import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { panelLanguages } from './panel/languages';

/** Facts about languages, and not texts: how a day and an hour are joined, the endings of ordinal numbers. */
const allowed = ['lib/moments.ts', 'lib/rich-text/languages.ts', 'editorial/difference/places.ts'];

/** Objects that say something in each language of the panel, by file and line. */
function textsByLanguage(file: string, source: string): string[] {
  const found: string[] = [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const isText = (node: ts.Expression): boolean =>
    ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isArrowFunction(node);
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const texts = node.properties.filter(ts.isPropertyAssignment).filter(({ initializer }) => isText(initializer));
      const names = texts.map(({ name }) => name.getText().replace(/['"]/g, ''));
      if (panelLanguages.every((language) => names.includes(language))) {
        found.push(`${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

test('no text stands in the code in each language: texts are in catalogs', () => {
  const folders = [
    'admin',
    'app',
    'blocks',
    'collections',
    'components',
    'editorial',
    'fields',
    'globals',
    'lib',
    'server',
  ];
  const files = execFileSync('git', ['ls-files', ...folders], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !allowed.includes(file));
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((file) => textsByLanguage(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('such an object is seen', () => {
  expect(textsByLanguage('a.ts', "const a = { fr: 'Oui', en: 'Yes', es: 'Sí' };")).toEqual(['a.ts:1']);
  expect(textsByLanguage('a.ts', 'const a = { fr: (n) => n, en: (n) => n, es: (n) => n };')).toEqual(['a.ts:1']);
  expect(textsByLanguage('a.ts', "const a = { fr: 'Oui' };")).toEqual([]);
});
