/** Fields with words of the blocks that a text may hold, in the order in which they are read; the others are choices and addresses. */
const names: Readonly<Record<string, readonly string[]>> = { footnote: ['note'], video: ['title', 'transcript'] };

/** Returns the names of the fields of a block that hold words. */
export const namesOfWords = (blockType: unknown): readonly string[] => names[String(blockType)] ?? [];

/** Returns the words in the fields of a block within a text, a text for each field that has some. */
export const wordsOfBlock = (fields: object): string[] => {
  const values = fields as Record<string, unknown>;
  return namesOfWords(values.blockType).flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });
};
