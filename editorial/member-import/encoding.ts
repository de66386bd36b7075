/** Decodes bytes, without their byte order mark; null when they are not valid in the encoding. */
function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that no text of a spreadsheet has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\u0000-\u0008\u000E-\u001F\u007F]/;

/** Returns the Unicode encoding of a file: in UTF-16, delimiters and line breaks have a zero byte, which tells the order. */
function unicodeEncodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const zerosAt = (parity: number) => bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [first, second] = [zerosAt(0), zerosAt(1)];
  return first + second === 0 ? 'utf-8' : first > second ? 'utf-16be' : 'utf-16le';
}

/** Characters of Windows-1252 that Latin-1 does not have, from 0x80 to 0x9f; a control character for the unassigned five. */
const windowsSigns = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Own code: the decoder of some versions of Node takes Windows-1252 for Latin-1, and every apostrophe is lost. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

/**
 * How bytes of other encodings look in Windows-1252: capitals and signs within a word (Mac, DOS, Central Europe), four
 * letters with accents in a row (Cyrillic, Greek, Arabic), broken UTF-8 (`Ã©`), signs that names don't have.
 *
 * Between letters, bullets of inclusive spelling (`élu•e•s`) and quotes in pairs are normal.
 */
const implausible =
  /[a-zà-ÿ][À-ÞŠŽŒŸ]|[A-Za-zÀ-ÿ](?:[„†‡ˆ‰‹˜™›¢£¤¥¦¨¬®¯±´¶¸¼½¾×÷€¿¡]|“(?![^“”\r\n]*”)|(?<!“[^“”\r\n]*)”|•(?!(?:n?es?|s|x|les?|ve?s?|ère?s?|rices?|euses?)(?![a-zà-ÿ])))[A-Za-zÀ-ÿ]|[A-Za-zÀ-ÿ]‚|[À-ÿ]{4,}|[ÂÃ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00A0-¿]|[†‡ˆ‰˜¤¦¬¯]|(?<![A-Za-z])[ÐÞ](?![A-Za-z])/g;

/** Returns whether nearly all characters of a text decoded as Windows-1252 occur there in texts that people write. */
function isPlausible(text: string): boolean {
  const high = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const wrong = text.match(implausible)?.length ?? 0;
  // One implausible character in a long text is accepted; a short text gives less evidence.
  return wrong <= Math.max(high / 20, high >= 5 ? 1 : 0);
}

/**
 * Returns the text of a file: UTF-8 and UTF-16 with or without a byte order mark, else the Windows-1252 that a French
 * Excel writes.
 *
 * @returns null for any other encoding: names would be stored with wrong letters
 */
export function textOf(bytes: Uint8Array): string | null {
  const encoding = unicodeEncodingOf(bytes);
  const unicode = decoded(bytes, encoding);
  const text = unicode === null && encoding === 'utf-8' ? windows1252(bytes) : unicode;
  return text === null || control.test(text) || (unicode === null && !isPlausible(text)) ? null : text;
}
