import anyAscii from 'any-ascii';
import { withoutFormatCharacters } from './invisible-characters';

/**
 * Returns a telephone number as it can be dialled: without invisible characters, digits of any script as 0 to 9,
 * the plus, hyphens, dots and spaces of typography as keyboards have them. Words beside it stay.
 */
export function tidyTelephoneNumber(text: string): string {
  return withoutFormatCharacters(text)
    .normalize('NFC')
    .replace(/\p{Nd}/gu, (digit) => anyAscii(digit))
    .replace(/[＋﹢⁺]/g, '+')
    .replace(/[\p{Pd}\u2212\u00AF]/gu, '-')
    .replace(/[·•․‧．]/g, '.')
    .replace(/[⁄∕／]/g, '/')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A remark in brackets, `(le soir)`; an area code in brackets has no letters. */
const remark = /\([^()]*\p{L}[^()]*\)/gu;
const extension = /(?:[,;]? ?(?:poste|extension|ext|extensión|x|#)\.? ?\d{1,6})$/iu;
const label = /^(?:t[ée]l(?:[ée]phone|[ée]fono)?|phone|mobile|portable|móvil|gsm)?\.? ?:? ?/iu;

/** Whether a text that was tidied is a telephone number, with a remark in brackets or an extension beside it. */
export function isTelephoneNumber(text: string): boolean {
  const number = text.replace(remark, ' ').trim().replace(label, '').replace(extension, '').trim();
  return /^\+?[\d\s().\-/]{5,}$/.test(number);
}
