import type { Media } from '@/payload-types';

/** Path of a stored file: its record may carry the public origin, and a reader may have come by another name. */
export function filePath(url: string): string {
  const { pathname, search } = new URL(url, 'http://localhost');
  return pathname + search;
}

/**
 * The stored sizes of a picture for the `srcset` attribute, the narrowest first, each width once: a picture that is
 * smaller than a size is stored for it as wide as it is.
 */
export function srcSetOf({ sizes }: Pick<Media, 'sizes'>): string | undefined {
  const byWidth = new Map<number, string>();
  for (const size of Object.values(sizes ?? {})) {
    if (size?.url && size.width && !byWidth.has(size.width)) byWidth.set(size.width, filePath(size.url));
  }
  const sources = [...byWidth].sort(([a], [b]) => a - b).map(([width, path]) => `${path} ${width}w`);
  return sources.length > 0 ? sources.join(', ') : undefined;
}
