/** The fields of a media that pickers and forms show: not its other sizes, which are larger than all the rest. */
export const shownFields = {
  filename: true,
  url: true,
  // The address of the thumbnail is made of this size.
  sizes: { small: { url: true, filename: true } },
  thumbnailURL: true,
  filesize: true,
  width: true,
  height: true,
  alt: true,
  decorative: true,
  people: true,
  credit: true,
  tags: true,
  focalX: true,
  focalY: true,
} as const;
