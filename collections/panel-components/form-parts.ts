import type { UIField } from 'payload';

/** A part of ours in a form: it holds nothing, so that no list and no change of many can show it. */
const formPart = (name: string, Field: string): UIField => ({
  name,
  type: 'ui',
  admin: { components: { Field }, disableBulkEdit: true, disableListColumn: true },
});

/** Before everything that is written in a form of content, and of what stands around every page. */
export const formParts: readonly UIField[] = [
  formPart('leadFromAddress', '/admin/lead/from-address#LeadFromAddress'),
  formPart('unsentWords', '/admin/unsent-words/field#UnsentWords'),
  // The languages of the document and what is to be mended.
  formPart('checks', '/admin/checks/panel#ChecksPanel'),
];
