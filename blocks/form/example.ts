import type { BlockExamples } from '../example';
import { exampleForm } from '../example-form';

/** A form is made in the admin panel: an example has the place of one, and the block shows nothing without. */
export const examples: BlockExamples<'form'> = {
  usual: { blockType: 'form', title: 'Écrivez-nous', form: exampleForm },
  'empty, without form': { blockType: 'form', title: 'Écrivez-nous' },
};
