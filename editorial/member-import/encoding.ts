/** The text that these bytes are in an encoding; null where they are none of it. */
function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What no text of a spreadsheet holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\u0000-\u0008\u000E-\u001F\u007F]/;

const withoutControls = (text: string | null): string | null => (text === null || control.test(text) ? null : text);

/** Whether nearly all characters of a text are such: a few may be newer than what this version of Node knows. */
const isAssigned = (text: string): boolean => (text.match(/[\p{Cn}\p{Co}]/gu)?.length ?? 0) <= text.length / 50;

/** UTF-16 without its mark: of the two orders of bytes, the one in which more signs between cells and lines stand. */
function utf16(bytes: Uint8Array): string | null {
  const texts = [decoded(bytes, 'utf-16le'), decoded(bytes, 'utf-16be')].flatMap((text) => {
    const plain = withoutControls(text);
    return plain !== null && isAssigned(plain) ? [plain] : [];
  });
  const signs = (text: string) => text.match(/[\t\r\n;, "]/g)?.length ?? 0;
  return texts.sort((one, other) => signs(other) - signs(one)).find((text) => signs(text) > 0) ?? null;
}

/** The signs of Windows-1252 that Latin-1 has not, from 0x80 to 0x9f; five are none and stay control characters. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: the decoder of some versions of Node takes Windows-1252 for Latin-1, and every apostrophe is lost. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

/**
 * What bytes of other encodings look like in Windows-1252: capitals and signs within a word (Mac, DOS, Central Europe),
 * four letters with accents in a row (Cyrillic, Greek, Arabic), broken UTF-8 (`Ã©`), signs that names don't have.
 *
 * Between letters, bullets of inclusive spelling (`élu•e•s`) and quotes in pairs are people's.
 */
const implausible =
  /[a-zà-ÿ][À-ÞŠŽŒŸ]|[A-Za-zÀ-ÿ](?:[„†‡ˆ‰‹˜™›¢£¤¥¦¨¬®¯±´¶¸¼½¾×÷€¿¡]|“(?![^“”\r\n]*”)|(?<!“[^“”\r\n]*)”|•(?!(?:n?es?|s|x|les?|ve?s?|ère?s?|rices?|euses?)(?![a-zà-ÿ])))[A-Za-zÀ-ÿ]|[A-Za-zÀ-ÿ]‚|[À-ÿ]{4,}|[ÂÃ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00A0-¿]|[†‡ˆ‰˜¤¦¬¯]|(?<![A-Za-z])[ÐÞ](?![A-Za-z])/g;

/** Whether a text that was read as Windows-1252 looks like one that people wrote: nearly all its signs are plausible. */
function isPlausible(text: string): boolean {
  if (/[\u0081\u008D\u008F\u0090\u009D]/.test(text) || control.test(text)) return false;
  const high = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const wrong = text.match(implausible)?.length ?? 0;
  // One slip in a long text is a slip; a short one gives less to go by.
  return wrong <= Math.max(high / 20, high >= 5 ? 1 : 0);
}

const beginsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * Returns the text of a file: UTF-8 and UTF-16 with or without their marks, and where it is neither the Windows-1252 that
 * a French Excel writes.
 *
 * @returns null where it is none of them: read all the same, names would be stored with other letters
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
