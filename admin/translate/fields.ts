import type { ClientBlock, ClientField } from 'payload';
import type { ShownPair } from './pair';

/** Returns the fields with a value of their own, in any rows and tabs. */
function* named(fields: readonly ClientField[]): Generator<ClientField> {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if ('name' in tab && tab.name) yield { ...tab, type: 'group' } as unknown as ClientField;
        else yield* named(tab.fields);
      }
    } else if ('name' in field && field.name) yield field;
    else if ('fields' in field) yield* named(field.fields);
  }
}

/**
 * Returns the field of a pair as Payload's form has it; null when the schema has none.
 *
 * @param fields those of the collection
 * @param blocks blocks that are given by their slug
 */
export function fieldOf(
  fields: readonly ClientField[],
  [step, ...rest]: ShownPair['steps'],
  blocks: Readonly<Record<string, ClientBlock>>,
): ClientField | null {
  const field = [...named(fields)].find((each) => 'name' in each && each.name === step?.name);
  if (!field || rest.length === 0) return field ?? null;
  if (field.type !== 'blocks') return 'fields' in field ? fieldOf(field.fields, rest, blocks) : null;
  const own = field.blocks.find(({ slug }) => slug === step?.block);
  const block = own ?? (step?.block ? blocks[step.block] : undefined);
  return block ? fieldOf(block.fields, rest, blocks) : null;
}
