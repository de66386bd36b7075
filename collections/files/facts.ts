import type { FileFinding } from '@/lib/file-findings';

/** Widths of the pictures made of a first page, in pixels: for lists, and for the document's own page. */
export const thumbnailWidths = { small: 320, large: 640 } as const;

export type ThumbnailSize = keyof typeof thumbnailWidths;
export const thumbnailSizes = ['small', 'large'] as const satisfies ThumbnailSize[];

/** A picture of the first page, as WebP. */
export type Thumbnail = { width: number; height: number; webp: Buffer };

/** What the server learns of a file by reading it; what it could not learn is left out. */
export type FileFacts = {
  pages?: number;
  thumbnails?: Record<ThumbnailSize, Thumbnail>;
  /** The words in it, for search only. */
  text?: string;
  /** None when nothing is to be told; left out when reading it did not come to that. */
  findings?: FileFinding[];
  /** The file was not even looked at, for a fault of this machine: it may be another time. */
  unread?: true;
};

/** How much of a file's text is kept, in characters: some 200 pages. */
export const maxTextLength = 500_000;

/** One line of what the reading process answers: facts in the order they are found, pictures as Base64. */
export type FactsLine = {
  pages?: number;
  thumbnails?: Record<ThumbnailSize, Omit<Thumbnail, 'webp'> & { webp: string }>;
  text?: string;
  findings?: FileFinding[];
};

/** What the reader of a format finds in its parts: text of each, and what editors should know. */
export type OfficeContent = { texts: string[]; findings: FileFinding[] };
