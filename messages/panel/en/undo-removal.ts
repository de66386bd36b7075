import type { Translation } from '../types';

export const undoRemoval = {
  block: 'The block was removed.',
  row: 'The row was removed.',
  undo: 'Undo',
  failed: 'The text is back, but its translations could not be restored. Take them from the history.',
} satisfies Translation<'undoRemoval'>;
