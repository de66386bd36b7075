export const copiedBlocks = {
  /** {kind}: `Étapes`. */
  pasteOne: 'Coller le bloc copié ({kind})',
  pasteMany: {
    one: 'Coller le bloc copié',
    other: 'Coller les {count} blocs copiés',
  },
  place: 'Place :',
  atTheEnd: 'à la fin',
  before: 'avant le bloc {number} ({kind})',
  pasted: {
    one: 'Le bloc est collé.',
    other: '{count} blocs sont collés.',
  },
  withoutTranslations: 'Le bloc est collé, mais ses textes dans les autres langues n’ont pas pu être repris.',
} as const;
