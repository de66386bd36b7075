import type { People } from '../people';

/** A media in its row: what the server has of it. */
export type MediaItem = {
  id: string;
  filename?: string | null;
  url?: string | null;
  thumbnailURL?: string | null;
  filesize?: number | null;
  width?: number | null;
  height?: number | null;
  alt: string;
  decorative: boolean;
  people: People | null;
  credit: string;
  tags: readonly string[];
};

/** What a person enters about a media. */
export type Description = Pick<MediaItem, 'alt' | 'decorative' | 'people' | 'credit' | 'tags'>;

/** The document in the server's response. */
export type Answered = Omit<MediaItem, keyof Description> & Partial<Description> & { waitingUntil?: string | null };

/** Progress of the uploads: the last file begun, number of finished files, total; whether the server is busy. */
export type Progress = { name: string; done: number; total: number; isBusy: boolean };

/** Returns the name that the person knows, without the random part of the stored one. */
export const shownName = (filename: string | null | undefined): string =>
  (filename ?? '').replace(/-[0-9a-f]{10}(?=\.[a-z]+$)/, '');

/** Returns a size as `2,1 Mo`. */
export function weightInWords(bytes: number | null | undefined, language: string): string {
  if (!bytes) return '';
  const kilo = bytes < 1_000_000;
  const least = kilo ? Math.max(bytes, 1000) : bytes;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: kilo ? 0 : 1 }).format(
    least / (kilo ? 1000 : 1_000_000),
  );
  const unit = { fr: ['ko', 'Mo'], en: ['kB', 'MB'], es: ['kB', 'MB'] }[language] ?? ['ko', 'Mo'];
  return `${number}\u00a0${unit[kilo ? 0 : 1]}`;
}
