import type { Block } from 'payload';

/** Folder of the preview pictures of blocks, below `public` and in addresses. */
export const previewFolder = 'block-previews';

/** Returns a block with its preview picture in the block picker (e2e/screenshots/block-previews.ts draws it). */
export const withPreview = (block: Block): Block => ({
  ...block,
  admin: { ...block.admin, images: { thumbnail: { url: `/${previewFolder}/${block.slug}.webp`, alt: '' } } },
});
