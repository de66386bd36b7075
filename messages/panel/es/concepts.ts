import type { PartialTranslation } from '../types';

export const concepts = {
  singular: 'Concepto',
  plural: 'Conceptos',
  help: 'Las palabras y preguntas que la alianza explica.',
  text: 'Texto',
  term: 'Término',
  questionWhatIs: 'Pregunta («¿Qué es…?»)',
  definition: 'Definición',
  oneParagraphUnderstoodWithoutHelp: 'Un párrafo que se entiende sin leer lo demás.',
  aliases: 'Otras palabras para lo mismo',
  aliasesSingular: 'Palabra',
  aliasesPlural: 'Palabras',
  word: 'Palabra',
  links: 'Enlaces',
  related: 'Conceptos relacionados',
  documents: 'Documentos',
  order: 'Posición en la lista',
} satisfies PartialTranslation<'concepts'>;
