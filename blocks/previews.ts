import type { Block } from 'payload';

/** Where the pictures of blocks are, below `public` and in addresses. */
export const previewFolder = 'block-previews';

/** A block with the picture by which editors choose it (e2e/pictures/block-previews.ts draws it); its name stands below. */
export const withPreview = (block: Block): Block => ({
  ...block,
  admin: { ...block.admin, images: { thumbnail: { url: `/${previewFolder}/${block.slug}.webp`, alt: '' } } },
});
