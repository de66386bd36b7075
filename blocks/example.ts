import type { Page } from '@/payload-types';

/** A block of any type, as a page holds it. */
export type AnyBlock = NonNullable<Page['layout']>[number];

/** A block of one type, as a page holds it. */
export type BlockOf<Type extends AnyBlock['blockType']> = Extract<AnyBlock, { blockType: Type }>;

/**
 * Example content of a block, by what it shows (`usual`, `long titles`, `one item`…): what the gallery of blocks and its
 * tests loop over. Plain data in French, without ids of documents: lists are filled by their rules.
 */
export type BlockExamples<Type extends AnyBlock['blockType']> = { usual: BlockOf<Type> } & Record<
  string,
  BlockOf<Type>
>;
