import type { Translation } from '../types';

export const copiedBlocks = {
  pasteOne: 'Paste the copied block ({kind})',
  pasteMany: {
    one: 'Paste the copied block',
    other: 'Paste the {count} copied blocks',
  },
  place: 'Place:',
  atTheEnd: 'at the end',
  before: 'before block {number} ({kind})',
  pasted: {
    one: 'The block is pasted.',
    other: '{count} blocks are pasted.',
  },
  withoutTranslations: 'The block is pasted, but its texts in the other languages could not be copied.',
} satisfies Translation<'copiedBlocks'>;
