import type { CSSProperties } from 'react';
import type { Media } from '@/payload-types';
import { Picture } from '../figure/picture';
import styles from './logo.module.css';

type Props = { media: Media; sizes: string; className?: string | undefined };

/**
 * A logo, whole; see-through ones stand on a light plate. Style sheets that bound its height get its width and ratio, to
 * keep room for it before it has loaded.
 */
export function Logo({ media, sizes, className }: Props) {
  const { width, height } = media;
  const style = width && height ? ({ '--width': `${width}px`, '--ratio': width / height } as CSSProperties) : undefined;
  const classes = [styles.logo, className].filter(Boolean).join(' ');
  return <Picture media={media} sizes={sizes} className={classes} style={style} />;
}
