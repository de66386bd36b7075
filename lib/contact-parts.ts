import { hrefOf as hrefOfLink } from './link-address';

/** A part of a contact line, with its link when it is an address or a telephone number. */
export type ContactPart = { text: string; href?: string };

const web = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»]+[^\s<>"«».,;:!?)]`;
const email = String.raw`[^\s<>()[\],;:"«»]+@[^\s<>()[\],;:"«»]+[^\s<>()[\],;:"«».!?]`;
const date = String.raw`(?:[0-2]?\d|3[01])[.\-](?:0?\d|1[0-2])[.\-](?:19|20)\d{2}(?!\d)|(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)`;
// Groups of digits, at most two signs between them: a slash, a dash between spaces or words end the number.
const telephone = String.raw`(?<!\d)(?!${date})\+?(?:\(\d{1,5}\)|\d)(?:[\s.\-]{0,2}(?:\(\d{1,5}\)|\d)){6,}`;
const pattern = new RegExp(`${web}|${email}|${telephone}`, 'giu');

/** `+33 (0)1 23 45 67 89` as a telephone dials it; null where the digits are too few, or too many, for a number. */
function dialled(text: string): string | null {
  const digits = text.replace(/^(\+\d[\d\s]*)\(0\)/, '$1').replace(/\D/g, '');
  const fewest = text.startsWith('+') ? 8 : 9;
  return digits.length >= fewest && digits.length <= 15 ? `${text.startsWith('+') ? '+' : ''}${digits}` : null;
}

function hrefOf(text: string): string | null {
  if (text.includes('@') || /^(?:https?:|www\.)/i.test(text)) return hrefOfLink(text);
  // A line of contact is no link field: national numbers need not begin with 0.
  const number = dialled(text);
  return number && `tel:${number}`;
}

/** Splits a contact line at e-mail addresses, telephone numbers and web addresses, without losing any text. */
export function contactParts(text: string): ContactPart[] {
  const parts: ContactPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const href = hrefOf(found);
    if (!href) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: found, href });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
