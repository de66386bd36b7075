import type { Field, FieldHook, Plugin } from 'payload';
import { asciiEmailAddress, tidyEmailAddress } from './email-address';
import { removeInvisible } from './invisible-characters';
import { mapFields } from './map-fields';

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

const cleaners = { text: cleanLine, email: cleanAddress, textarea: cleanLines };

function withCleanText(field: Field): Field {
  if (field.type !== 'text' && field.type !== 'email' && field.type !== 'textarea') return field;
  const hooks = { ...field.hooks, beforeValidate: [cleaners[field.type], ...(field.hooks?.beforeValidate ?? [])] };
  // The type of a spread union is wider than the union.
  return { ...field, hooks } as Field;
}

/**
 * Payload plugin: removes invisible characters from every text, e-mail address and paragraph before it is checked, in
 * every collection and global and in each language. Rich text keeps what its author typed.
 */
export const cleanTextFields: Plugin = (config) => mapFields(config, withCleanText);
