import type { Translation } from '../types';

export const difference = {
  legend: {
    before: 'Words that are ',
    added: 'underlined',
    between: ' are added, words that are ',
    removed: 'struck through',
    after: ' are removed.',
  },
  wasEmpty: 'Field empty until now',
  isEmptied: 'Field emptied',
  look: 'Same words, different formatting or a different link',
  reordered: 'In a different order',
  before: 'Before',
  after: 'After',
  noPicture: 'No picture',
  picture: 'Picture',
  untitled: 'content that no longer exists',
  nothing: 'Nothing has changed.',
  yes: 'yes',
  no: 'no',
  block: 'Block “{name}”',
  row: 'Row “{name}”',
  unchangedParagraphs: {
    one: 'One paragraph unchanged',
    other: '{count} paragraphs unchanged',
  },
  unchangedRest: {
    one: 'The rest has not changed ({count} field)',
    other: 'The rest has not changed ({count} fields)',
  },
  blockAdded: '{name} added in {place} position',
  blockRemoved: '{name} removed from {from} position',
  blockMoved: '{name} moved from {from} to {place} position',
  rowAdded: '{name} added in {place} position',
  rowRemoved: '{name} removed from {from} position',
  rowMoved: '{name} moved from {from} to {place} position',
  sentences: {
    title: ' (“{title}”)',
    filled: '{field}: “{after}” (empty before)',
    emptied: '{field}: emptied',
    became: '{field}: “{before}” is now “{after}”',
    counted: '{field}: {parts}',
    changed: 'changed',
    wordsAdded: {
      one: '{count} word added',
      other: '{count} words added',
    },
    wordsRemoved: {
      one: '{count} word removed',
      other: '{count} words removed',
    },
    paragraphs: {
      changed: {
        one: '{count} paragraph changed',
        other: '{count} paragraphs changed',
      },
      added: {
        one: '{count} paragraph added',
        other: '{count} paragraphs added',
      },
      removed: {
        one: '{count} paragraph removed',
        other: '{count} paragraphs removed',
      },
      look: {
        one: '{count} paragraph with another format',
        other: '{count} paragraphs with another format',
      },
    },
    more: '{values} added',
    fewer: '{values} removed',
    reordered: 'in another order',
  },
} satisfies Translation<'difference'>;
