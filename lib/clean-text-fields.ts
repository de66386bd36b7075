import type { Block, Config, Field, FieldHook, Plugin } from 'payload';
import { asciiEmailAddress, tidyEmailAddress } from './email-address';
import { removeInvisible } from './invisible-characters';

/** Cleans a value of a text, of one with several values too; anything else is left to the field's own check. */
const cleaned = (value: unknown, softHyphens: boolean): unknown => {
  if (typeof value === 'string') return removeInvisible(value, { softHyphens });
  return Array.isArray(value) ? value.map((each) => cleaned(each, softHyphens)) : value;
};

const cleanLine: FieldHook = ({ value }) => cleaned(value, false);
/** Payload's own validation rejects domains in other scripts: they are stored in their ASCII form. */
const cleanAddress: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value;
  const address = tidyEmailAddress(value);
  return asciiEmailAddress(address) ?? address;
};
const cleanLines: FieldHook = ({ value }) => cleaned(value, true);

function withCleanText(field: Field): Field {
  switch (field.type) {
    case 'text':
    case 'email':
    case 'textarea': {
      const clean = { text: cleanLine, email: cleanAddress, textarea: cleanLines }[field.type];
      const hooks = { ...field.hooks, beforeValidate: [clean, ...(field.hooks?.beforeValidate ?? [])] };
      // The type of a spread union is wider than the union.
      return { ...field, hooks } as Field;
    }
    case 'array':
    case 'group':
    case 'row':
    case 'collapsible':
      return { ...field, fields: field.fields.map(withCleanText) } as Field;
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withCleanText) })) };
    case 'blocks':
      return { ...field, blocks: field.blocks.map(cleanBlock) };
    default:
      return field;
  }
}

const cleanBlock = (block: Block): Block => ({ ...block, fields: block.fields.map(withCleanText) });

/**
 * Payload plugin: removes invisible characters from every text, e-mail address and paragraph before it is checked, in
 * every collection and global and in each language. Rich text keeps what its author typed.
 */
export const cleanTextFields: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: collection.fields.map(withCleanText),
  })),
  globals: config.globals?.map((global) => ({ ...global, fields: global.fields.map(withCleanText) })),
});
