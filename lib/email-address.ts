import { withoutFormatCharacters } from './invisible-characters';

/**
 * HTML's own rule for an e-mail address (https://html.spec.whatwg.org/#valid-e-mail-address), with a dot in the domain and
 * no stray one before the @. It leaves no room for a second address, a name or a line break, so that what passes can
 * stand in a mail's header.
 */
const pattern =
  /^(?=.{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** The ASCII form of a domain with other letters, `café.org` → `xn--caf-dma.org`; null where it is no domain. */
function asciiDomain(domain: string): string | null {
  // What else a URL may hold, as a port or a path, is none of a domain; the parser would drop line breaks.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null;
  try {
    return new URL(`https://${domain}`).hostname;
  } catch {
    return null;
  }
}

/**
 * Returns an e-mail address as mail servers know it, its domain in ASCII (IDNA); null for what is no single address.
 *
 * The part before the @ stays ASCII: few servers take another.
 */
export function asciiEmailAddress(value: string): string | null {
  const at = value.lastIndexOf('@');
  const domain = value.slice(at + 1);
  const ascii = /^[\x21-\x7E]*$/.test(domain) ? domain : asciiDomain(domain);
  if (at < 1 || ascii === null) return null;
  const address = value.slice(0, at + 1) + ascii;
  return address.length <= 254 && pattern.test(address) ? address : null;
}

/** Whether this is one e-mail address and nothing besides; its domain may have letters of any script. */
export function isEmailAddress(value: string): boolean {
  return value.length <= 254 && asciiEmailAddress(value) !== null;
}

/**
 * Returns an address as it was meant: without invisible characters, the @, hyphens and apostrophes of typography as
 * keyboards have them. Ordinary spaces stay: there may be two addresses.
 */
export function tidyEmailAddress(text: string): string {
  return withoutFormatCharacters(text)
    .normalize('NFC')
    .replace(/[\u00A0\u2007-\u200A\u202F]/g, '')
    .replace(/[＠﹫]/g, '@')
    .replace(/[。．]/g, '.')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .trim();
}
