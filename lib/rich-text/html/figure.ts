import type { Locale } from '@/lib/locales';
import { escapeMarkup } from '@/lib/plain-text';
import { pictureUrl, type ReferenceRow, textIn } from '@/lib/public-read/reference-rows';
import { getT } from '@/messages/site';
import { element, emptyElement, filled } from './markup';

const sizeOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A picture with its alternative text, in the language of the text around it. */
export const picture = (media: ReferenceRow, language: Locale): string =>
  emptyElement('img', {
    src: pictureUrl(media),
    width: sizeOf(media.width),
    height: sizeOf(media.height),
    alt: media.decorative ? '' : textIn(media, 'alt', language),
  });

/** A picture with its caption and credit; a decorative one has neither. */
export function figure(media: ReferenceRow, language: Locale): string {
  const caption = media.decorative ? '' : textIn(media, 'caption', language);
  const credit = media.decorative || typeof media.credit !== 'string' ? '' : media.credit;
  const words = [caption, credit && getT(language)('imageCredit', { credit })].filter(Boolean).join(' ');
  return element('figure', {}, picture(media, language) + filled('figcaption', escapeMarkup(words)));
}
