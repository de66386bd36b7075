import type { Block, Config, Field, Plugin } from 'payload';
import { readLabel } from '@/messages/panel';
import { inPanelLanguages } from '@/messages/panel/languages';

/** Fields of uploads: pictures in a grid (admin/media/picker/), files sent at once (admin/files/). */
const uploadFields: Record<string, string> = {
  media: '/admin/media/picker/field#MediaField',
  files: '/admin/files/field#FileField',
};

/** Gives a relation or an upload, or those within a field, the panel's own picker, which searches as the panel does. */
export function withPicker(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withPicker) })) };
  }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(withPickers) };
  if ('fields' in field) return { ...field, fields: field.fields.map(withPicker) };
  const path = pickerOf(field);
  if (!path || !('name' in field)) return field;
  const labels = inPanelLanguages((language) => readLabel(field.label, language) ?? field.name);
  const picker = { path, clientProps: { labels } };
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: picker } } } as Field;
}

function pickerOf(field: Field): string | undefined {
  // Of the plugin for metadata, too, whose own field is Payload's with a hint.
  if (field.type === 'upload') return uploadFields[String(field.relationTo)];
  const isOurs = field.type === 'relationship' && !field.admin?.readOnly && !field.admin?.components?.Field;
  return isOurs ? '/admin/picker/field#PickerField' : undefined;
}

const withPickers = (block: Block): Block => ({ ...block, fields: block.fields.map(withPicker) });

/** Payload plugin that gives the relations and uploads of all forms their picker. */
export const relationPickers: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: collection.admin?.hidden === true ? collection.fields : collection.fields.map(withPicker),
  })),
  globals: config.globals?.map((global) => ({ ...global, fields: global.fields.map(withPicker) })),
});
