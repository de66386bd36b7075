import type { Page } from '@/payload-types';

type Layout = NonNullable<Page['layout']>[number];

/** A block of one type, as a page holds it. */
export type BlockOf<Type extends Layout['blockType']> = Extract<Layout, { blockType: Type }>;

/**
 * Example content of a block, by what it shows (`usual`, `long titles`, `one item`…): what the gallery of blocks and its
 * tests loop over. Plain data in French, without ids of documents: lists are filled by their rules.
 */
export type BlockExamples<Type extends Layout['blockType']> = { usual: BlockOf<Type> } & Record<string, BlockOf<Type>>;
