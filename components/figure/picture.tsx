import type { Media } from '@/payload-types';

type Props = {
  media: Media;
  /** Widths the picture is shown at, for the `sizes` attribute. */
  sizes: string;
  className?: string | undefined;
  /** Fetched at once because it stands in the first view. */
  eager?: boolean;
};

/** Path of a stored file: its record may carry the public origin, and a reader may have come by another name. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url, 'http://localhost');
  return pathname + search;
}

/**
 * A picture in the sizes it was stored in, with room kept for it. A decorative one, or one not described in this
 * language, has an empty alternative.
 */
export function Picture({ media, sizes, className, eager = false }: Props) {
  if (!media.url || !media.width || !media.height) return null;
  const stored = Object.values(media.sizes ?? {}).flatMap((size) =>
    size?.url && size.width ? [`${pathOf(size.url)} ${size.width}w`] : [],
  );
  // Payload writes the middle where nobody chose a point; the style sheet knows a better one for faces.
  const { focalX, focalY } = media;
  const chosen = focalX != null && focalY != null && !(focalX === 50 && focalY === 50);
  return (
    <img
      src={pathOf(media.url)}
      {...(stored.length > 0 && { srcSet: stored.join(', '), sizes })}
      width={media.width}
      height={media.height}
      alt={media.decorative ? '' : (media.alt ?? '')}
      className={className}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      // The focal point is the editor's, one for each picture: no class can hold it.
      style={chosen ? { objectPosition: `${focalX}% ${focalY}%` } : undefined}
    />
  );
}
