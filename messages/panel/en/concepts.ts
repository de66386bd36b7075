import type { Translation } from '../types';

export const concepts = {
  singular: 'Concept',
  plural: 'Concepts',
  help: 'The words and questions that the alliance explains.',
  text: 'Text',
  term: 'Term',
  questionWhatIs: 'Question (“What is…?”)',
  definition: 'Definition',
  oneParagraphUnderstoodWithoutHelp: 'One paragraph, understood without reading the rest.',
  aliases: 'Other words for the same thing',
  aliasesSingular: 'Word',
  aliasesPlural: 'Words',
  word: 'Word',
  links: 'Links',
  related: 'Related concepts',
  documents: 'Documents',
  order: 'Position in the list',
} satisfies Translation<'concepts'>;
