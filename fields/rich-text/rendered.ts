import { createHash } from 'node:crypto';
import type { FieldHook, JSONField, PayloadRequest } from 'payload';
import { isApiClient } from '@/lib/public-read/api-client';
import { type RenderContext, rendersField } from '@/lib/public-read/rendered-select';
import { languageOfRead } from '@/lib/public-read/translations';
import { convertToHtml } from '@/lib/rich-text/html/convert';
import { readReferences } from '@/lib/rich-text/html/references';
import { textOfHtml } from '@/lib/rich-text/html/text';
import { computedText } from '../computed-text';

/** Makes the HTML of a field's value; empty where it shows nothing. */
export type Render = (value: unknown, read: Parameters<FieldHook>[0]) => Promise<string>;

/** Whether a read is a client's that wants rendered texts; saves, forms and the site itself do without. */
const wantsRendered = (req: PayloadRequest): boolean =>
  (req.method === 'GET' || req.method === 'HEAD') &&
  (isApiClient(req) || (req.context as RenderContext).rendersForStaff === true);

const rendered = new WeakMap<object, Promise<string>>();

/** The HTML of a value, made once for the fields that are made of it. */
function htmlOf(value: unknown, read: Parameters<FieldHook>[0], render: Render): Promise<string> {
  if (typeof value !== 'object' || value === null) return Promise.resolve('');
  const known = rendered.get(value) ?? render(value, read);
  rendered.set(value, known);
  return known;
}

/** The HTML and the plain text of a field, for API clients: `bodyHtml` and `bodyText` of `body`. */
export function renderedFields(source: string, name: string, render: Render): JSONField[] {
  const html = (read: Parameters<FieldHook>[0]) => htmlOf(read.siblingData[source], read, render);
  const field = (suffix: string, read: FieldHook) =>
    computedText(name + suffix, (args) => (wantsRendered(args.req) ? read(args) : undefined), rendersField(source));
  return [
    field('Html', async (read) => (await html(read)) || null),
    field('Text', async (read) => textOfHtml(await html(read)) || null),
  ];
}

const isText = (value: unknown): value is { root: object } =>
  typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'object';

/** A name for the notes of a text that no other text has: of the document and the place in it. */
const scopeOf = (document: unknown, path: readonly (string | number)[]): string => {
  const id = (document as { id?: unknown } | undefined)?.id ?? '';
  return createHash('sha256')
    .update(`${id}/${path.join('.')}`)
    .digest('hex')
    .slice(0, 8);
};

/** Renders a rich text. */
export const renderRichText: Render = async (value, { data, path, req }) => {
  if (!isText(value)) return '';
  const language = languageOfRead(req, data);
  const references = await readReferences(req, [value], language);
  return convertToHtml(value, { language, references, scope: scopeOf(data, path.slice(0, -1)) });
};
