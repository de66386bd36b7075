import type { Media } from '@/payload-types';

const prefix = 'example-image-';

/** Texts of a picture in an example; without them the picture keeps its own. */
type Description = { alt: string; caption?: string; credit?: string };

/** Placeholder for a picture in an example: the gallery of blocks replaces it by a picture of the site. */
export function exampleImage(number: number, description?: Description): Media {
  return {
    id: `${prefix}${number}`,
    updatedAt: '',
    createdAt: '',
    ...(description && { decorative: false, ...description }),
  };
}

const isPlace = (value: object): value is Media =>
  'id' in value && typeof value.id === 'string' && value.id.startsWith(prefix);

function fill(value: unknown, images: readonly Media[]): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, images));
  if (typeof value !== 'object' || value === null) return value;
  if (isPlace(value)) {
    const image = images[Number(value.id.slice(prefix.length)) % images.length];
    return image ? { ...image, ...value } : value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, fill(child, images)]));
}

/** Replaces the placeholders of an example by pictures; where the site has none, they stay empty. */
export function withImages<B>(example: B, images: readonly Media[]): B {
  return fill(example, images) as B;
}
