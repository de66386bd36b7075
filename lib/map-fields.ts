import type { Block, Config, Field } from 'payload';

type MapField = (field: Field) => Field;
type MapBlock = (block: Block) => Block;

/**
 * Returns a configuration with each field of each collection and global replaced, those in groups, tabs, rows and blocks
 * too: a field after those in it.
 */
export function mapFields(config: Config, mapField: MapField, mapBlock: MapBlock = (block) => block): Config {
  const all = (fields: readonly Field[]): Field[] => fields.map(mapped);

  function mapped(field: Field): Field {
    switch (field.type) {
      case 'array':
      case 'group':
      case 'row':
      case 'collapsible':
        // The type of a spread union is wider than the union.
        return mapField({ ...field, fields: all(field.fields) } as Field);
      case 'tabs':
        return mapField({ ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: all(tab.fields) })) });
      case 'blocks':
        return mapField({
          ...field,
          blocks: field.blocks.map((block) => mapBlock({ ...block, fields: all(block.fields) })),
        });
      default:
        return mapField(field);
    }
  }

  return {
    ...config,
    collections: config.collections?.map((collection) => ({ ...collection, fields: all(collection.fields) })),
    globals: config.globals?.map((global) => ({ ...global, fields: all(global.fields) })),
  };
}
