import type { Block, Config, Field, Plugin } from 'payload';
import { readLabel } from '@/messages/panel';
import { inPanelLanguages } from '@/messages/panel/languages';

/** Gives a relation, or those within a field, the panel's own picker (admin/picker/), which searches as the panel does. */
export function withPicker(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withPicker) })) };
  }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(withPickers) };
  if ('fields' in field) return { ...field, fields: field.fields.map(withPicker) };
  if (field.type !== 'relationship' || field.admin?.readOnly || field.admin?.components?.Field) return field;
  const labels = inPanelLanguages((language) => readLabel(field.label, language) ?? field.name);
  const picker = { path: '/admin/picker/field#PickerField', clientProps: { labels } };
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: picker } } } as Field;
}

const withPickers = (block: Block): Block => ({ ...block, fields: block.fields.map(withPicker) });

/** Payload plugin that gives the relations of all forms their picker. */
export const relationPickers: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: collection.admin?.hidden === true ? collection.fields : collection.fields.map(withPicker),
  })),
  globals: config.globals?.map((global) => ({ ...global, fields: global.fields.map(withPicker) })),
});
