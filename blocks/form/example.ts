import type { BlockExamples } from '../example';

/** A form is made in the admin panel and named by its id; without one the block shows nothing. */
export const examples: BlockExamples<'form'> = {
  usual: { blockType: 'form', title: 'Écrivez-nous', surface: 'soft' },
};
