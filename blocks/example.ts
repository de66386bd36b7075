import type { Page } from '@/payload-types';

/** A block of any type, as stored in a page. */
export type AnyBlock = NonNullable<Page['layout']>[number];

/** A block of one type, as stored in a page. */
export type BlockOf<Type extends AnyBlock['blockType']> = Extract<AnyBlock, { blockType: Type }>;

/**
 * Example content of a block, by what it shows (`usual`, `long titles`, `one item`…), for the gallery of blocks and its
 * tests. Plain data in French, without ids of documents: lists are filled by their rules.
 */
export type BlockExamples<Type extends AnyBlock['blockType']> = { usual: BlockOf<Type> } & Record<
  string,
  BlockOf<Type>
>;
