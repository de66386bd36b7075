import { readFileSync } from 'node:fs';
import { parsePayloadComponent } from 'payload/shared';
import { expect, test } from 'vitest';
import config from '@/payload.config';
import type { textEditor } from './editor';

type Adapter = Awaited<ReturnType<typeof textEditor>>;

const editor = (await config).editor as Adapter;

/** The paths of client features, with the names that they are exported by. */
const features = [...editor.editorConfig.resolvedFeatureMap.values()].flatMap(({ ClientFeature }) => {
  const { path = '', exportName = '' } = ClientFeature ? (parsePayloadComponent(ClientFeature) ?? {}) : {};
  return path ? [`${path}#${exportName}`] : [];
});

async function importMapPaths(): Promise<string[]> {
  const paths: string[] = [];
  const addToImportMap = (given: unknown): void => {
    for (const component of [given].flat()) {
      const parsed = component ? parsePayloadComponent(component as string) : null;
      if (parsed) paths.push(`${parsed.path}#${parsed.exportName}`);
    }
  };
  editor.generateImportMap?.({
    ...{ addToImportMap, baseDir: '', imports: {}, importMap: {} },
    config: await config,
  } as Parameters<NonNullable<Adapter['generateImportMap']>>[0]);
  return paths;
}

test('the import map has no client feature and not the field of Payload, which every page would load', async () => {
  const paths = await importMapPaths();
  expect(features.length).toBeGreaterThan(15);
  expect(paths.filter((path) => features.includes(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('@payloadcms/richtext-lexical/'))).toEqual([
    '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell',
    '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent',
  ]);
  expect(paths).toContain((editor.FieldComponent as { path: string }).path);
  // Fields of dialogs and blocks in a text stay in it.
  expect(paths).toContain('/admin/picker/field#PickerField');
});

test('the editor has each client feature of the configuration, by its path and from that path', () => {
  const source = readFileSync('admin/rich-text/field/client-features.ts', 'utf8');
  const listed = [...source.matchAll(/^ {2}'([^']+)#(\w+)': (\w+),$/gm)].map(([, path = '', name, value]) => {
    expect(value).toBe(name);
    const from = path.replace('/admin/rich-text/', '../');
    expect(source).toMatch(new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '${from}';`));
    return `${path}#${name}`;
  });
  expect(listed.sort()).toEqual([...new Set(features)].sort());
});

test("our field passes on what Payload's does", () => {
  const theirs = readFileSync('node_modules/@payloadcms/richtext-lexical/dist/field/rscEntry.js', 'utf8');
  const ours = readFileSync('admin/rich-text/field/server-field.tsx', 'utf8');
  const props = /const props = \{([^}]*)\}/.exec(theirs)?.[1] ?? '';
  const names = [...props.matchAll(/^\s+(\w+)[:,]?/gm)].map(([, name]) => name);
  expect(names).toContain('initialLexicalFormState');
  for (const name of names) expect(ours, name).toMatch(new RegExp(`^ {8}${name}[:,]`, 'm'));
  // Set on condition: the first is passed on as well, the editor has no others (views, and settings of the editor).
  const onCondition = [...theirs.matchAll(/props\.(\w+) = /g)].map(([, name]) => name);
  expect(onCondition).toEqual(['views', 'admin', 'featureClientImportMap']);
  const { admin, views } = (editor.FieldComponent as { serverProps: { admin?: unknown; views?: unknown } }).serverProps;
  expect({ admin, views }).toEqual({ admin: undefined, views: undefined });
  expect(ours).toContain('featureClientImportMap');
});
