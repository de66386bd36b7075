import { parse } from 'tldts';
import { isEmailAddress } from './email-address';
import { removeInvisibleFromAddress } from './invisible-characters';

/** What the editor writes into a link before its address is typed, and people then write or paste behind. */
const repeatedScheme = /^(?:https?:\/\/)+(?=https?:|mailto:|tel:|www\.|\/(?!\/)|#)/i;

/** Names that are hosts although no registry has them: those of documentation and of inner networks (RFC 2606, 6762). */
const reservedDomain = /\.(?:example|test|invalid|localhost|local|internal)$/i;

/** A phone number with its spaces and signs: an international one, or a national one that starts with 0. */
const phone = /^(?:\+|00?)\(?\d[\d\s().\u2010-\u2013-]{5,25}$/;

/**
 * Completes a link as people type it: `www.x.org` and `x.org/page` get `https://`, an e-mail address gets `mailto:`, a phone
 * number `tel:`. Mistyped schemes (`http:/x.org`, `https//x.org`) are corrected, and spaces inside a web address are encoded.
 *
 * The list of public suffixes distinguishes `x.org/page` from a file name (`report.pdf`).
 *
 * @returns the complete link, or the text without spaces around it where it is not understood
 */
export function completeLink(typed: string): string {
  const bare = removeInvisibleFromAddress(typed)
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(repeatedScheme, '');
  const mail = mailLink(bare);
  if (mail) return mail;
  const [, number = '', parameters = ''] = /^(?:tel:\s*)?([^;]*)(;\S+)?$/i.exec(bare) ?? [];
  if (phone.test(number)) return `tel:${number.replace(/\(0\)/, '').replace(/[^\d+]/g, '')}${parameters}`;
  const web = bare.replace(/^(https?)(?::\/*|\/{2,})(?=[^/])/i, (_, scheme: string) => `${scheme.toLowerCase()}://`);
  const complete = web.startsWith('//') ? `https:${web}` : isHost(web) ? `https://${web}` : web;
  return /^https?:\/\//.test(complete) ? complete.replace(/\s/g, '%20') : complete;
}

/** The link to one or several e-mail addresses, or to a mail whose subject is given; null for what is none. */
function mailLink(text: string): string | null {
  const typed = text.replace(/^https?:\/\/(?=[^/?#]*@)/i, '').replace(/^mailto:\s*/i, '');
  const [to = ''] = typed.split('?', 1);
  const fields = typed.slice(to.length);
  // Mail programs part addresses by semicolons too, links by commas only (RFC 6068).
  const addresses = to.split(/\s*[,;]\s*/).filter((address) => address !== '');
  const isMail = addresses.length > 0 ? addresses.every(isEmailAddress) : /^mailto:\s*\?./i.test(text);
  return isMail ? `mailto:${addresses.join(',')}${fields.replace(/\s/g, '%20')}` : null;
}

/** Whether a text begins with the name of a host on the internet: `x.org`, `x.org:8080/page`, `www.anything.else`. */
function isHost(text: string): boolean {
  const host = /^([^\s/:?#@\\]+\.[^\s/:?#@\\]+)(?::\d*)?(?:[/?#]|$)/.exec(text)?.[1];
  if (!host) return false;
  if (/^www\.[^.]+\../i.test(host) || reservedDomain.test(host)) return true;
  const { domain, isIcann } = parse(host);
  return domain !== null && isIcann === true;
}

/** Whether this is an http(s) address, complete. */
export function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

/** Returns the complete address of a website; null for any other text. */
export function webAddressOf(text: string): string | null {
  const address = completeLink(text);
  return isWebAddress(address) ? address : null;
}

/** Whether this is a complete link to somewhere else: the web, a mail, a phone. */
export function isExternalLink(value: string): boolean {
  return (
    isWebAddress(value) || /^(?:mailto:(?=.)(?:[^\s?]+@[^\s?]+)?(?:\?\S+)?|tel:[+*]?\d[\d*#]*(?:;\S+)?)$/i.test(value)
  );
}

/** Whether this is a path or an anchor of this site. A browser reads `/\x.org` like `//x.org`. */
const isOwnPath = (value: string): boolean => /^[#?]|^\/(?![/\\])/.test(value);

/** Whether following this would run a script or open a file (`javascript:`, `data:`…). A link half typed is harmless. */
export function isDangerousLink(value: string): boolean {
  try {
    // Relative ones stay on this site, whatever its name.
    return !['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(value, 'https://site.invalid').protocol);
  } catch {
    return false;
  }
}

/** Returns the `href` of a stored link, also of one from before links were completed; null where it has no target. */
export function hrefOf(stored: string | null | undefined): string | null {
  const link = completeLink(stored ?? '');
  return isExternalLink(link) || isOwnPath(link) ? link : null;
}

/** Whether an address is one of this site, whatever its scheme: `https://site.org.x.com` is not one of `https://site.org`. */
export function isOwnAddress(address: string, siteUrl: string): boolean {
  try {
    return hostOf(completeLink(address)) === hostOf(siteUrl);
  } catch {
    return false;
  }
}

/** The host and port of an absolute address; a final dot names the same host. */
function hostOf(address: string): string {
  const { hostname, port } = new URL(address);
  return `${hostname.replace(/\.$/, '')}:${port}`;
}
