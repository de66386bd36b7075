import type { ClientBlock, ClientField } from 'payload';
import type { ShownPair } from './pair';

/** The fields that hold something of their own, whatever rows and tabs they stand in. */
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
 * The field of a pair as Payload's form knows it; null where the schema has none.
 *
 * @param fields those of the collection
 * @param blocks blocks that are named by their kind alone
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
