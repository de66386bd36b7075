/** Decodes bytes; null when they are not valid in the encoding. */
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

const withoutControls = (text: string | null): string | null => (text === null || control.test(text) ? null : text);

/** Returns whether nearly all characters of a text are assigned: a few may be newer than this version of Node. */
const isAssigned = (text: string): boolean => (text.match(/[\p{Cn}\p{Co}]/gu)?.length ?? 0) <= text.length / 50;

/** UTF-16 without a byte order mark: chooses the order of bytes with more delimiters and line breaks. */
function utf16(bytes: Uint8Array): string | null {
  const texts = [decoded(bytes, 'utf-16le'), decoded(bytes, 'utf-16be')].flatMap((text) => {
    const plain = withoutControls(text);
    return plain !== null && isAssigned(plain) ? [plain] : [];
  });
  const signs = (text: string) => text.match(/[\t\r\n;, "]/g)?.length ?? 0;
  return texts.sort((one, other) => signs(other) - signs(one)).find((text) => signs(text) > 0) ?? null;
}

/**
 * Characters of Windows-1252 that Latin-1 does not have, from 0x80 to 0x9f; five are unassigned and stay control
 * characters.
 */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

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

/**
 * Returns whether a text decoded as Windows-1252 is plausible: nearly all its characters occur there in
 * texts that people write.
 */
function isPlausible(text: string): boolean {
  if (/[\u0081\u008D\u008F\u0090\u009D]/.test(text) || control.test(text)) return false;
  const high = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const wrong = text.match(implausible)?.length ?? 0;
  // One implausible character in a long text is accepted; a short text gives less evidence.
  return wrong <= Math.max(high / 20, high >= 5 ? 1 : 0);
}

const beginsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * Returns the text of a file: UTF-8 and UTF-16 with or without a byte order mark, else the Windows-1252 that a French
 * Excel writes.
 *
 * @returns null for any other encoding: names would be stored with wrong letters
 */
export function textOf(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, 0xff, 0xfe)) return withoutControls(decoded(bytes, 'utf-16le'));
  if (beginsWith(bytes, 0xfe, 0xff)) return withoutControls(decoded(bytes, 'utf-16be'));
  if (bytes.includes(0)) return utf16(bytes);
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return withoutControls(text);
  const windows = windows1252(bytes);
  return isPlausible(windows) ? windows : null;
}
