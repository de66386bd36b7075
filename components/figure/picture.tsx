import type { CSSProperties } from 'react';
import { langAttributes } from '@/lib/lang-attributes';
import type { Media } from '@/payload-types';
import { filePath, srcSetOf } from './srcset';

type Props = {
  media: Media;
  /** Widths the picture is shown at, for the `sizes` attribute. */
  sizes: string;
  className?: string | undefined;
  /** Loaded eagerly, because it is visible without scrolling. */
  eager?: boolean;
  /** Its text alternative is beside it: then `alt` is empty. */
  decorative?: boolean;
  /** Language of its alternative when that is not the page's. */
  lang?: string | undefined;
  /** What a style sheet must know of this picture. */
  style?: CSSProperties | undefined;
};

/**
 * A picture in its stored sizes, with width and height. A decorative one, or one without a description in this
 * language, has an empty `alt`.
 */
export function Picture({ media, sizes, className, eager = false, decorative = false, lang, style }: Props) {
  if (!media.url || !media.width || !media.height) return null;
  const srcSet = srcSetOf(media);
  // Payload stores the centre when no focal point was chosen; the style sheet has a better default for faces.
  const { focalX, focalY } = media;
  const chosen = focalX != null && focalY != null && !(focalX === 50 && focalY === 50);
  return (
    <img
      src={filePath(media.url)}
      {...(srcSet && { srcSet, sizes })}
      width={media.width}
      height={media.height}
      {...langAttributes(lang)}
      alt={decorative || media.decorative ? '' : (media.alt ?? '')}
      // What may be see-through stands on a light plate (components/base.css), since most drawings are made for white
      // paper.
      data-plate={media.mimeType === 'image/jpeg' ? undefined : ''}
      className={className}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      // The focal point is the editor's, one for each picture: no class can hold it.
      style={chosen ? { ...style, objectPosition: `${focalX}% ${focalY}%` } : style}
    />
  );
}
