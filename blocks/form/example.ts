import type { BlockExamples } from '../example';
import { exampleForm } from '../example-form';

/** Forms are created in the panel: an example has a placeholder, and the block shows nothing without a form. */
export const examples: BlockExamples<'form'> = {
  usual: { blockType: 'form', title: 'Écrivez-nous', form: exampleForm },
  'empty, without form': { blockType: 'form', title: 'Écrivez-nous' },
};
