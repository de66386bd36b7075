import type { AnyBlock } from './example';

/** Placeholder for a form in an example: the gallery of blocks replaces it by a form of the site. */
export const exampleForm = 'example-form';

/** Replaces the placeholder of an example by a form, or by none where the site has none. */
export function withForm(block: AnyBlock, form: string | null): AnyBlock {
  return block.blockType === 'form' && block.form === exampleForm ? { ...block, form } : block;
}
