import type { People } from '../people';

/** Maximum number of unfinished media of one person, which fit on one page. */
export const maxWaiting = 100;

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
  /** The point that stays visible where edges are cut, in percent from the left and from the top. */
  focalX: number;
  focalY: number;
};

/** What a person enters about a media. */
export type Description = Pick<MediaItem, 'alt' | 'decorative' | 'people' | 'credit' | 'tags' | 'focalX' | 'focalY'>;

/** The document in the server's response. */
export type Answered = Omit<MediaItem, keyof Description> & {
  [Name in keyof Description]?: Description[Name] | null;
} & { waitingUntil?: string | null; used?: boolean | null };

/** Returns a media as views work with it: fields without a value have one. */
export const mediaItem = ({
  id,
  filename,
  url,
  thumbnailURL,
  filesize,
  width,
  height,
  ...doc
}: Answered): MediaItem => ({
  ...{ id, filename, url, thumbnailURL, filesize, width, height },
  alt: doc.alt ?? '',
  decorative: doc.decorative ?? false,
  people: doc.people ?? null,
  credit: doc.credit ?? '',
  tags: doc.tags ?? [],
  focalX: doc.focalX ?? 50,
  focalY: doc.focalY ?? 50,
});

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
