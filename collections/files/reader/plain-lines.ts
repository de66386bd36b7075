/**
 * The words of a printed page as one reads them: words parted at the end of a line are whole again, lines run on, and
 * nothing is left that a database or a page can't hold (control characters, halves of characters).
 */
export function plainLines(text: string): string {
  return (
    text
      // PDFium marks a hyphen that only parts a word at the end of its line by U+FFFE or U+0002.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: see above.
      .replace(/[\u0002\uFFFE\u00AD]\s*/g, '')
      .replace(/(\p{L})[-\u2010]\s*\r?\n\s*(?=\p{Ll})/gu, '$1')
      .replace(/(?!\n)\p{Cc}|\p{Surrogate}|\uFFFF/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
