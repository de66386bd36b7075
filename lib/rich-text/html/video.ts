import type { Locale } from '@/lib/locales';
import { escapeMarkup } from '@/lib/plain-text';
import type { ReferenceRow } from '@/lib/public-read/reference-rows';
import { parseVideoAddress } from '@/lib/video/address';
import { getT } from '@/messages/site';
import { figure } from './figure';
import { element, filled, link, paragraphs } from './markup';

type About = {
  url?: string | null | undefined;
  title?: string | null | undefined;
  transcript?: string | null | undefined;
};

/** A video as a link to its page, with its picture and what is said in it. Nothing of the other site is loaded. */
export function video(about: About, media: ReferenceRow | undefined, language: Locale, withTitle: boolean): string {
  const address = parseVideoAddress(about.url ?? '');
  if (!address) return '';
  const t = getT(language);
  const title = about.title?.trim() ?? '';
  const words = t(address.isList ? 'video.watchList' : 'video.watch', { site: address.site });
  const transcript = paragraphs(about.transcript);
  return [
    withTitle ? filled('p', filled('strong', escapeMarkup(title))) : '',
    media ? figure(media, language) : '',
    element('p', {}, link(address.watchUrl, escapeMarkup(words + (title && t('video.about', { title }))))),
    transcript && filled('p', filled('strong', escapeMarkup(t('video.transcript')))) + transcript,
  ].join('');
}
