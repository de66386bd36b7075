import type { FileFinding } from '@/lib/file-findings';

/** Widths of the pictures made of a first page, in pixels: for lists, and for the document's own page. */
export const thumbnailWidths = { small: 320, large: 640 } as const;

export type ThumbnailSize = keyof typeof thumbnailWidths;
export const thumbnailSizes = ['small', 'large'] as const satisfies ThumbnailSize[];

/** A picture of the first page, as WebP. */
export type Thumbnail = { width: number; height: number; webp: Buffer };

/** Facts that the server reads from a file; unknown ones are left out. */
export type FileFacts = {
  pages?: number;
  thumbnails?: Record<ThumbnailSize, Thumbnail>;
  /** Its text, for the search only. */
  text?: string;
  /** Empty when there are no findings; left out when the reader did not get that far. */
  findings?: FileFinding[];
  /** The file was not read because of a fault of this machine; it may be read later. */
  unread?: true;
};

/** One line of the reading process's output: facts in the order they are found, pictures as Base64. */
export type FactsLine = {
  pages?: number;
  thumbnails?: Record<ThumbnailSize, Omit<Thumbnail, 'webp'> & { webp: string }>;
  text?: string;
  findings?: FileFinding[];
};

/** What the reader of a format finds: text, and findings for editors. */
export type OfficeContent = { texts: string[]; findings: FileFinding[] };
