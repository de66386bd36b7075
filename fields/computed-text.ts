import type { FieldHook, JSONField } from 'payload';
import { setByServer } from '@/lib/system-fields';

/** Removes what a client sends: rows and blocks are stored as they are sent, and a read without the text would show it. */
const dropSent: FieldHook = ({ field, siblingData }) => {
  if (field.name) delete siblingData[field.name];
};

/**
 * A text that is computed at each read and never stored. Of the type `json`, so that neither forms nor the features that
 * go through the texts of a document take it for one; the generated types and the API's description call it a string.
 */
export const computedText = (name: string, read: FieldHook, custom: Record<string, unknown> = {}): JSONField => ({
  name,
  type: 'json',
  virtual: true,
  custom: { ...setByServer, ...custom },
  typescriptSchema: [() => ({ type: ['string', 'null'] })],
  admin: { hidden: true, disableBulkEdit: true },
  hooks: { beforeChange: [dropSent], afterRead: [read] },
});
