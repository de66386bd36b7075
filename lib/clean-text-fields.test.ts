import type { Field, FieldHook } from 'payload';
import { expect, test } from 'vitest';
import { cleanTextFields } from './clean-text-fields';

const text = (name: string): Field => ({ name, type: 'text', localized: true });

/** The names of the fields of a text that have a hook which cleans them, wherever they stand. */
async function cleanedIn(fields: readonly Field[]): Promise<string[]> {
  const found: string[] = [];
  for (const field of fields) {
    if ('hooks' in field && 'name' in field) {
      const hook = (field.hooks?.beforeValidate as FieldHook[] | undefined)?.[0];
      // The hook reads the value only.
      const value = await hook?.({ value: 'a\u200bb\u2060' } as Parameters<FieldHook>[0]);
      if (value === 'ab') found.push(field.name);
    }
    if ('fields' in field) found.push(...(await cleanedIn(field.fields)));
    if ('tabs' in field) for (const tab of field.tabs) found.push(...(await cleanedIn(tab.fields)));
    if ('blocks' in field) for (const block of field.blocks) found.push(...(await cleanedIn(block.fields)));
  }
  return found;
}

const everywhere: Field[] = [
  text('line'),
  { name: 'address', type: 'email' },
  { name: 'paragraph', type: 'textarea' },
  { name: 'rows', type: 'array', fields: [text('inRow')] },
  { name: 'group', type: 'group', fields: [{ type: 'row', fields: [text('inGroup')] }] },
  { type: 'collapsible', label: 'x', fields: [text('folded')] },
  { type: 'tabs', tabs: [{ label: 'x', fields: [text('inTab')] }] },
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', fields: [text('inBlock')] }] },
  { name: 'count', type: 'number' },
];
const names = ['line', 'address', 'paragraph', 'inRow', 'inGroup', 'folded', 'inTab', 'inBlock'];

test('every text of collections and globals is cleaned, however deep it stands', async () => {
  const config = await cleanTextFields({
    collections: [{ slug: 'pages', fields: everywhere }],
    globals: [{ slug: 'header', fields: everywhere }],
  } as unknown as Parameters<typeof cleanTextFields>[0]);
  expect(await cleanedIn(config.collections?.[0]?.fields ?? [])).toEqual(names);
  expect(await cleanedIn(config.globals?.[0]?.fields ?? [])).toEqual(names);
});

test('each value of a list is cleaned; what is no text is left alone', async () => {
  const config = await cleanTextFields({
    collections: [{ slug: 'media', fields: [{ name: 'tags', type: 'text', hasMany: true }] }],
  } as unknown as Parameters<typeof cleanTextFields>[0]);
  const [field] = config.collections?.[0]?.fields ?? [];
  const hooks = (field && 'hooks' in field ? field.hooks?.beforeValidate : []) as FieldHook[];
  const clean = (value: unknown) => hooks[0]?.({ value } as Parameters<FieldHook>[0]);
  expect(clean(['a\u00ad', '\ufeffb'])).toEqual(['a', 'b']);
  expect([clean(undefined), clean(null), clean(3)]).toEqual([undefined, null, 3]);
});

test('an e-mail address is stored as mail servers know it', async () => {
  const config = await cleanTextFields({
    collections: [{ slug: 'members', fields: [{ name: 'email', type: 'email' }] }],
  } as unknown as Parameters<typeof cleanTextFields>[0]);
  const [field] = config.collections?.[0]?.fields ?? [];
  const hooks = (field && 'hooks' in field ? field.hooks?.beforeValidate : []) as FieldHook[];
  const clean = (value: unknown) => hooks[0]?.({ value } as Parameters<FieldHook>[0]);
  expect(clean('a\u200b@café.org')).toBe('a@xn--caf-dma.org');
  expect([clean('no address'), clean(null)]).toEqual(['no address', null]);
});
