import type { AnyBlock } from './example';

/** The place of a form in an example: the gallery of blocks puts one of the site's own there. */
export const exampleForm = 'example-form';

/** An example with a form in its place, or without one where the site has none. */
export function withForm(block: AnyBlock, form: string | null): AnyBlock {
  return block.blockType === 'form' && block.form === exampleForm ? { ...block, form } : block;
}
