import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client, Json } from '../client';

/** The guide for staff, which is no catalog: the text of each chapter. */
export const guide: readonly string[] = readdirSync('docs/guide')
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(path.join('docs/guide', file), 'utf8'));

/** Names of fields whose words people have written. */
const isText =
  /title|name|term|question|label|text|summary|description|caption|alt|credit|filename|email|city|place|country|venue|value|definition|tags/i;

const textsIn = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string') return isText.test(name) && /\p{L}/u.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'blockType' ? [] : textsIn(each, key)));
};

/** Returns what people have written, in all locales: it may be shown in any language of the panel. */
export async function readContent(
  admin: Client,
  collections: readonly string[],
  globals: readonly string[],
  locales: readonly string[],
): Promise<string[]> {
  const paths = [
    ...collections.map((slug) => `/api/${slug}?limit=2000&draft=true&trash=true`),
    ...globals.map((slug) => `/api/globals/${slug}?draft=true`),
  ];
  const answers: Json[] = await Promise.all(
    paths.flatMap((path) => locales.map(async (locale) => (await admin.get(`${path}&depth=0&locale=${locale}`)).json)),
  );
  return [...new Set(textsIn(answers))];
}
