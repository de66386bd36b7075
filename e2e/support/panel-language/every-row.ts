import type { FlattenedField } from 'payload';
import type { Json } from '../client';
import { fieldsOf } from '../schema';

/** Returns a row of each array and a block of each kind, and nothing else: a form of them shows every label and help. */
function rowsOf(fields: readonly FlattenedField[]): Json {
  const entries = fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'array') return [[field.name, [rowsOf(field.flattenedFields)]]];
    if (field.type === 'group' || field.type === 'tab') return [[field.name, rowsOf(field.flattenedFields)]];
    if (field.type !== 'blocks') return [];
    const blocks = field.blocks.filter((block) => typeof block !== 'string');
    return [[field.name, blocks.map((block) => ({ blockType: block.slug, ...rowsOf(block.flattenedFields) }))]];
  });
  return Object.fromEntries(entries.filter(([, value]) => Object.keys(value as object).length > 0));
}

/** Returns one row of everything that has rows in a collection. */
export async function everyRowOf(collection: string): Promise<Json> {
  const fields = (await fieldsOf(collection)).filter(({ path }) => !path.includes('.'));
  return rowsOf(fields.map(({ field }) => field));
}
